import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** The five example people of a demonstration, by the door that signs one in. The seed makes them with these ids. */
export const demonstrationPeople = {
  citizen: 'demo-citizen',
  manager: 'demo-manager',
  leader: 'demo-leader',
  partner: 'demo-partner',
  administrator: 'demo-administrator',
} as const;

export type DemonstrationDoor = keyof typeof demonstrationPeople;

export const demonstrationDoors = Object.keys(demonstrationPeople) as DemonstrationDoor[];

/** True for one of the five: whoever opens a door is them. */
export function isDemonstrationDoor(personId: string): boolean {
  return Object.values<string>(demonstrationPeople).includes(personId);
}

export const nameLength = 80;

/** Everybody signed in may change their own name and language. */
export function mayEditAccount(actor: Actor): Verdict<'signInNeeded'> {
  return may(actor, 'account.edit') ? allowed : denied('signInNeeded');
}

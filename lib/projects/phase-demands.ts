import type { Identification } from '@/lib/audit/actor';
import { ageOfConsent } from '@/lib/identity/identity';
import type { PhaseAct } from './phase';

/** Each asks for all that stands before it; `anyone` takes part without an account where an act allows it. */
export const phaseRequirements = ['anyone', 'mail', 'mitid', 'resident'] as const;
export type PhaseRequirement = (typeof phaseRequirements)[number];

/** Who a phase is for, besides being signed in. */
export type PhaseDemands = { requires: PhaseRequirement; minimumAge: number | null };

/** What somebody can do with a name and an address: words that are held until the address is confirmed, never what is counted. */
export const guestActs = ['proposal', 'comment', 'hearing_reply'] as const satisfies readonly PhaseAct[];

/** Whether a phase takes an act from somebody without an account. */
export function takesGuests({ requires, minimumAge }: PhaseDemands, act: PhaseAct): boolean {
  return requires === 'anyone' && minimumAge === null && guestActs.some((each) => each === act);
}

/** Whether only somebody who has confirmed who they are is whom a phase is for. */
export function asksForIdentity(requires: PhaseRequirement): boolean {
  return requires === 'mitid' || requires === 'resident';
}

const demandRefusals = ['mitidNeeded', 'notResident', 'tooYoung'] as const;
export type DemandRefusal = (typeof demandRefusals)[number];

export function isDemandRefusal(reason: string): reason is DemandRefusal {
  return demandRefusals.some((each) => each === reason);
}

/**
 * Whether somebody is whom a phase is for; null when they are. Whoever MitID says to be below the age of consent takes
 * part only where a phase says so itself: elsewhere they are heard in another way (databeskyttelsesloven § 6).
 */
export function demandRefusal(
  { requires, minimumAge }: PhaseDemands,
  identified: Identification | undefined,
): DemandRefusal | null {
  if (!identified) return asksForIdentity(requires) ? 'mitidNeeded' : null;
  const unknownAge = minimumAge === null ? ageOfConsent : 0;
  if ((identified.ageReached ?? unknownAge) < (minimumAge ?? ageOfConsent)) return 'tooYoung';
  return requires === 'resident' && !identified.isResident ? 'notResident' : null;
}

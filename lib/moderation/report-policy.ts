import { type Actor, personIdOf } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Everybody who can read a contribution can report it, signed in or not; one's own is changed in other ways. */
export function mayReport(actor: Actor, contribution: { authorId: string | null }): Verdict<'ownContribution'> {
  const personId = personIdOf(actor);
  return personId !== null && personId === contribution.authorId ? denied('ownContribution') : allowed;
}

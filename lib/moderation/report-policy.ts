import { type Actor, blockedUntil, personIdOf } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Everybody who can read a contribution can report it, signed in or not; one's own is changed in other ways. */
export function mayReport(
  actor: Actor,
  contribution: { authorId: string | null },
  now: Date,
): Verdict<'ownContribution' | 'blocked'> {
  const personId = personIdOf(actor);
  if (personId !== null && personId === contribution.authorId) return denied('ownContribution');
  const until = blockedUntil(actor, now);
  return until ? denied('blocked', { until: until.getTime() }) : allowed;
}

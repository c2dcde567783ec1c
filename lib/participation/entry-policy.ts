import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Those who run a project write down what reached them on paper, by phone or at a meeting. */
export function mayEnterContributions(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'contribution.enter') ? allowed : denied('notAllowed');
}

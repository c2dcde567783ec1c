import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** The municipality answers, and says how something was used, through its project managers. */
export function mayAnswer(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'contribution.answer') ? allowed : denied('notAllowed');
}

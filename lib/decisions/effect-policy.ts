import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** What came of a project is measured and corrected by project managers. */
export function mayRecordEffects(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'effect.record') ? allowed : denied('notAllowed');
}

import { type Actor, hasRole } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** What came of a project is measured and corrected by project managers. */
export function mayRecordEffects(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return hasRole(actor, 'project_manager') ? allowed : denied('notAllowed');
}

import { type Actor, hasRole } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Newsletters are written and sent by project managers and administrators. */
export function mayWriteNewsletters(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return hasRole(actor, 'project_manager') ? allowed : denied('notAllowed');
}

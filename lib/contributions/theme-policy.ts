import { type Actor, hasRole } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Project managers and moderators place a contribution under further themes. */
export function mayChooseThemes(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return hasRole(actor, 'project_manager', 'moderator') ? allowed : denied('notAllowed');
}

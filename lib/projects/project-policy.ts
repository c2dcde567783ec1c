import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Projects and phases are edited by the managers of the project and by administrators. */
export function mayEditProjects(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'project.edit') ? allowed : denied('notAllowed');
}

/** A new project is started by project managers, who manage it from then on, and by administrators. */
export function mayCreateProjects(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'project.create') ? allowed : denied('notAllowed');
}

import { type Actor, hasRole } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Everybody reads a published project. A draft exists only for those who may edit it. */
export function mayReadProject(actor: Actor, project: { isPublished: boolean }): Verdict<'notFound'> {
  return project.isPublished || mayEditProject(actor).allowed ? allowed : denied('notFound');
}

/** Projects and phases are edited by project managers and administrators. */
export function mayEditProject(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return hasRole(actor, 'project_manager') ? allowed : denied('notAllowed');
}

import { type Actor, hasRole } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** What decides: the organisations that hold a grant for the project which nobody has revoked. */
export type GrantedProject = { organisationIds: readonly string[] };

/**
 * Whether somebody may see the engagement summary of a project: a partner whose organisation holds
 * a live grant for exactly this one, and the staff who answer for its numbers. Everybody else hears
 * that it does not exist.
 */
export function maySeeEngagementSummary(actor: Actor, project: GrantedProject): Verdict<'notFound'> {
  if (hasRole(actor, 'project_manager', 'leader')) return allowed;
  const isGranted = actor.kind === 'partner' && actor.organisationIds.some((id) => project.organisationIds.includes(id));
  return isGranted ? allowed : denied('notFound');
}

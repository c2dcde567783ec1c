import type { Actor } from '@/lib/audit/actor';
import { extentOf, mayIn } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** What decides: the organisations that hold a live grant; no id for a theme, which reaches over all its projects. */
export type GrantedProject = { id: string | null; organisationIds: readonly string[] };

/**
 * Whether somebody may see the engagement summary of a project or theme: a partner whose organisation holds
 * a live grant for exactly this one, and the staff who answer for its numbers. Everybody else hears
 * that it does not exist.
 */
export function maySeeEngagementSummary(actor: Actor, project: GrantedProject): Verdict<'notFound'> {
  // What is kept or sent by itself is counted for nobody in particular.
  if (actor.kind === 'system' || mayIn(actor, 'summary.read', project.id)) return allowed;
  const isGranted =
    extentOf(actor, 'summary.read') === 'granted' &&
    actor.kind === 'partner' &&
    actor.organisationIds.some((id) => project.organisationIds.includes(id));
  return isGranted ? allowed : denied('notFound');
}

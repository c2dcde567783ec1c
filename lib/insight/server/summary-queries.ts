import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { now as currentTime } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { composeSummary } from '../compose-summary';
import type { CountedScope } from '../counted-scope';
import type { GrantedProjectView } from '../granted-project';
import type { SummaryContent, SummaryScope } from '../summary-content';
import { countSummary } from './internal/count-summary';
import { grantedProject } from './internal/live-grant';
import { findScope } from './internal/summary-scope';

const projectSelect = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  summaryDa: true,
  summaryEn: true,
  isExample: true,
} satisfies Prisma.ProjectSelect;

/** The published projects whose summary an actor's organisations may see, by Danish title. Nothing for anybody but partners. */
export async function listGrantedProjects(actor: Actor): Promise<GrantedProjectView[]> {
  if (actor.kind !== 'partner') return [];
  const rows = await db().project.findMany({
    where: grantedProject(actor.organisationIds, currentTime()),
    select: projectSelect,
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id: _, ...row }) => row);
}

/** What somebody may have summed up; null for whoever may not see it, which is also what an unknown one answers. */
export function getSummaryScope(actor: Actor, scope: SummaryScope, at: Date): Promise<CountedScope | null> {
  return findScope(actor, scope, at);
}

/**
 * What the engagement in a project or theme came to, in blocks of figures and tables that tell of nobody. Null for whoever
 * may not see it. The number of statements does not grow with what is counted.
 */
export async function getSummaryContent(actor: Actor, scope: SummaryScope, at: Date): Promise<SummaryContent | null> {
  const found = await findScope(actor, scope, at);
  return found && countSummaryContent(found, at);
}

/** The summary of what {@link getSummaryScope} has let somebody see: the same for all who may, but for the partners named. */
export async function countSummaryContent(scope: CountedScope, at: Date): Promise<SummaryContent> {
  return composeSummary(await countSummary(scope, at));
}

type Choice = { slug: string; titleDa: string; titleEn: string };

/** What a project's summary can be limited to or set beside: its phases, and the other projects somebody may see summed up. */
export async function getSummaryChoices(
  actor: Actor,
  slug: string,
  at: Date,
): Promise<{ phases: Choice[]; projects: Choice[] } | null> {
  const found = await findScope(actor, { slug }, at);
  if (!found) return null;
  const select = { slug: true, titleDa: true, titleEn: true };
  const seen = actor.kind === 'partner' ? grantedProject(actor.organisationIds, at) : { id: reach(actor, 'summary.read') };
  const [phases, projects] = await Promise.all([
    db().phase.findMany({
      where: { projectId: found.of.id, publication: { isNot: null } },
      orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
      select,
    }),
    db().project.findMany({
      where: { AND: [seen, { publication: { isNot: null }, slug: { not: slug } }] },
      orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
      select,
    }),
  ]);
  return { phases, projects };
}

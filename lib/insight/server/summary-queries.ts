import type { Actor } from '@/lib/audit/actor';
import { now as currentTime } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { composeSummary } from '../compose-summary';
import type { GrantedProjectView } from '../granted-project';
import type { SummaryContent, SummaryScope, Text } from '../summary-content';
import { stored } from '../summary-texts';
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

/**
 * What the engagement in a project or theme came to, in blocks of figures and tables that tell of nobody. Null for whoever
 * may not see it, which is also what an unknown one answers. The number of statements does not grow with what is counted.
 */
export async function getSummaryContent(actor: Actor, scope: SummaryScope, at: Date): Promise<SummaryContent | null> {
  const found = await findScope(actor, scope, at);
  return found && composeSummary(await countSummary(found, at));
}

/** What a project's summary is called, for whoever may see it. */
export async function getSummaryTitle(actor: Actor, slug: string, at: Date): Promise<Text | null> {
  const found = await findScope(actor, { slug }, at);
  return found && stored(found, 'title');
}

import type { Actor } from '@/lib/audit/actor';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now as currentTime } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { effectSelect, holdingEffect, toEffectView } from '@/lib/projects/server/effect-rows';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import { listProjectSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import { contributionKinds, type EngagementSummary, type GrantedProjectView, perMonth, uses } from '../engagement-summary';
import { maySeeEngagementSummary } from '../summary-policy';
import { countByKindAndMonth, countByTheme, countByUse, countTotals } from './internal/count-engagement';
import { grantedProject, organisationsOf, projectGrants } from './internal/live-grant';

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
 * What the engagement in a project came to, as counts. Null for whoever may not see it, which is
 * also what an unknown project answers. The number of statements does not grow with what is counted.
 */
export async function getEngagementSummary(actor: Actor, slug: string, now: Date): Promise<EngagementSummary | null> {
  const found = await db().project.findFirst({
    where: { slug, publication: { isNot: null } },
    select: { ...projectSelect, ...projectGrants(now) },
  });
  if (!found) return null;
  const { grants, themes, ...project } = found;
  const organisations = organisationsOf({ grants, themes });
  if (!maySeeEngagementSummary(actor, { id: project.id, organisationIds: organisations.map(({ id }) => id) }).allowed)
    return null;

  const [totals, kindsAndMonths, byTheme, marked, surveys, decisions, effects] = await Promise.all([
    countTotals(project.id),
    countByKindAndMonth(project.id),
    countByTheme(project.id),
    countByUse(project.id),
    listProjectSurveyResults(project.id, now),
    listDecisions(project.id),
    listEffects(project.id),
  ]);
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  const contributions = sum(kindsAndMonths);
  const own = actor.kind === 'partner' ? actor.organisationIds : [];
  return {
    project,
    organisations: organisations.filter(({ id }) => own.includes(id)).map(({ name, isExample }) => ({ name, isExample })),
    from: totals.firstOn,
    to: copenhagenDate(now),
    persons: suppressSmallTotal(totals.persons),
    contributions,
    byKind: contributionKinds.map((kind) => ({ kind, count: sum(kindsAndMonths.filter((row) => row.kind === kind)) })),
    byMonth: perMonth(kindsAndMonths),
    byTheme,
    supports: totals.supports,
    answered: totals.answered,
    byUse: [
      ...uses.map((use) => ({ use, count: marked.find((row) => row.use === use)?.count ?? 0 })),
      { use: 'waiting' as const, count: contributions - sum(marked) },
    ],
    surveys,
    decisions,
    effects,
  };
}

async function listDecisions(projectId: string): Promise<EngagementSummary['decisions']> {
  const rows = await db().decision.findMany({
    where: { projectId, publishedAt: { not: null } },
    select: { slug: true, titleDa: true, titleEn: true, meetingOn: true, isExample: true },
    orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...row, meetingOn: dateOnly(row.meetingOn) }));
}

async function listEffects(projectId: string): Promise<EngagementSummary['effects']> {
  const rows = await db().effect.findMany({
    where: { projectId, ...holdingEffect },
    orderBy: effectSelect.orderBy,
    select: effectSelect.select,
  });
  return rows.map(toEffectView);
}

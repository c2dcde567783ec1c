import type { Actor } from '@/lib/audit/actor';
import { mayIn, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import type { SurveyWorkView } from '../survey-views';
import { countedSelect, countSurveys, type GroupWanted } from './internal/count-surveys';

type Address = { project: string; phase: string };

/**
 * A survey's results for the staff of its project: all questions, also those that are not published, of all persons or of
 * one demographic group. Null for whoever may not see it and for what does not exist. Eleven statements whatever was answered.
 */
export async function getSurveyWork(
  actor: Actor,
  { project, phase }: Address,
  now: Date,
  group?: GroupWanted,
): Promise<SurveyWorkView | null> {
  const row = await db().survey.findFirst({
    where: { phase: { slug: phase, projectId: reach(actor, 'project.read'), project: { slug: project } } },
    select: { ...countedSelect, phase: { select: { ...countedSelect.phase.select, slug: true } } },
  });
  if (!row) return null;
  const [[counted], started, perDay] = await Promise.all([
    countSurveys([row], now, group),
    db().surveyProgress.count({ where: { surveyId: row.id } }),
    db().$queryRaw<{ day: string; count: number }[]>`
      SELECT to_char("submittedAt" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS "day", count(*)::int AS "count"
      FROM "SurveyResponse" WHERE "surveyId" = ${row.id} GROUP BY 1 ORDER BY 1`,
  ]);
  if (!counted) return null;
  return {
    ...counted,
    phaseSlug: row.phase.slug,
    isPublished: row.publishedId !== null && row.phase.publication !== null && row.phase.project.publication !== null,
    received: perDay.reduce((sum, { count }) => sum + count, 0),
    started,
    perDay,
    mayWork: mayIn(actor, 'survey.write', row.phase.project.id),
  };
}

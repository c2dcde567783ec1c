import { TOWNS } from '@/lib/drawing/land';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { db, Prisma } from '@/lib/platform/db';
import { effectSelect, holdingEffect, toEffectView } from '@/lib/projects/server/effect-rows';
import type { CountedPlace } from '@/lib/statistics/place-groups';
import { listProjectSurveyResults, listThemeSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import type { SurveyResultsView } from '@/lib/surveys/survey-views';
import type { CountedScope } from '../../counted-scope';
import type { SummaryFacts } from '../../summary-facts';
import {
  countByKindAndMonth,
  countByStance,
  countByTheme,
  countByTopic,
  countByTown,
  countByUse,
  countSupports,
  countTotals,
  listChanges,
} from './count-engagement';
import { countReach } from './count-reach';
import { saidIn } from './summary-scope';

/** Everything a summary is made of. As many statements for a hundred thousand contributions as for one. */
export async function countSummary(scope: CountedScope, at: Date): Promise<SummaryFacts> {
  const said = saidIn(scope);
  const to = copenhagenDate(at);
  const [totals, kindsByMonth, themes, topics, stances, towns, supported, uses, changes, people, surveys, decisions, effects] =
    await Promise.all([
      countTotals(said),
      countByKindAndMonth(said),
      countByTheme(said),
      countByTopic(said),
      countByStance(said),
      countByTown(said),
      countSupports(said),
      countByUse(said),
      listChanges(said),
      countReach(scope, said, to),
      listSurveys(scope, at),
      listDecisions(scope, said),
      listEffects(scope),
    ]);
  return {
    ...scope,
    ...totals,
    ...supported,
    ...people,
    to,
    kindsByMonth,
    themes,
    topics,
    stances,
    places: towns.flatMap(toPlace),
    uses,
    changes,
    surveys,
    decisions,
    effects,
  };
}

/** A town that is no longer on the map is left out. */
function toPlace({
  town,
  contributions,
  persons,
}: {
  town: string;
  contributions: number;
  persons: string[] | null;
}): CountedPlace[] {
  const place = TOWNS.find(({ name }) => name === town);
  return place ? [{ name: town, lon: place.lon, lat: place.lat, contributions, persons: persons ?? 'enough' }] : [];
}

/** Surveys of the phase, or that closed between the dates. */
async function listSurveys({ of, phase, period }: CountedScope, at: Date): Promise<SurveyResultsView[]> {
  const all = await (of.kind === 'project' ? listProjectSurveyResults(of.id, at) : listThemeSurveyResults(of.id, at));
  return all.filter((survey) => (phase ? survey.phase.id === phase.id : isWithin(survey.phase.closesOn, period)));
}

function isWithin(date: string, period: CountedScope['period']): boolean {
  return (!period?.from || date >= period.from) && (!period?.to || date <= period.to);
}

/** Published decisions, with how many of the contributions counted name each in their newest marking. In a phase those that any name. */
async function listDecisions({ of, phase, period }: CountedScope, said: Prisma.Sql): Promise<SummaryFacts['decisions']> {
  const rows = await db().$queryRaw<(Omit<SummaryFacts['decisions'][number], 'meetingOn'> & { meetingOn: Date })[]>`
    WITH said AS (${said}), cited AS (
      SELECT DISTINCT ON (u."contributionId") u."decisionId", u."use" FROM "ContributionUse" u
      JOIN said ON said."id" = u."contributionId" ORDER BY u."contributionId", u."markedAt" DESC, u."id" DESC
    )
    SELECT d."slug", d."titleDa", d."titleEn", d."meetingOn", d."isExample", count(cited."use")::int AS "cited",
      (count(*) FILTER (WHERE cited."use" IN ('used', 'partly_used')))::int AS "used"
    FROM "Decision" d LEFT JOIN cited ON cited."decisionId" = d."id"
    WHERE d."publishedAt" IS NOT NULL AND ${
      of.kind === 'project'
        ? Prisma.sql`d."projectId" = ${of.id}`
        : Prisma.sql`EXISTS (SELECT 1 FROM "ProjectTheme" pt JOIN "ProjectPublication" pp ON pp."projectId" = pt."projectId"
            WHERE pt."projectId" = d."projectId" AND pt."themeId" = ${of.id})`
    }
    GROUP BY d."id" ORDER BY d."meetingOn" DESC, d."id"`;
  return rows
    .map((row) => ({ ...row, meetingOn: dateOnly(row.meetingOn) }))
    .filter(({ meetingOn, cited }) => (phase ? cited > 0 : isWithin(meetingOn, period)));
}

/** Effects are measured on the whole: none belongs to a phase. */
async function listEffects({ of, phase, period }: CountedScope): Promise<SummaryFacts['effects']> {
  if (phase) return [];
  const rows = await db().effect.findMany({
    where: { ...(of.kind === 'project' ? { projectId: of.id } : { themeId: of.id }), ...holdingEffect },
    orderBy: effectSelect.orderBy,
    select: effectSelect.select,
  });
  return rows.map(toEffectView).filter(({ measuredOn }) => isWithin(measuredOn, period));
}

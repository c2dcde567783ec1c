import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { db, type Prisma } from '@/lib/platform/db';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import { questionsOf } from '../survey-definition';
import type { QuestionTexts, SurveyResultsView, SurveySummaryView } from '../survey-views';
import { countedSelect, countSurveys, tellPersons } from './internal/count-surveys';
import { headSelect, publishedSelect, publishedSurvey, toDefinition, toHead } from './internal/survey-rows';

const textsShown = 20;

/** The id of a published survey by its address; null when unknown or a draft. */
export async function getSurveyId(address: {
  project: string;
  survey: string;
}): Promise<{ id: string; projectId: string; phaseId: string } | null> {
  const row = await db().survey.findFirst({
    where: {
      ...publishedSurvey,
      slug: address.survey,
      phase: { ...publishedSurvey.phase, project: { ...publishedSurvey.phase.project, slug: address.project } },
    },
    select: { id: true, phaseId: true, phase: { select: { projectId: true } } },
  });
  return row && { id: row.id, phaseId: row.phaseId, projectId: row.phase.projectId };
}

/** What a survey came to: persons per option without small groups, and how many free texts are public. */
export async function getSurveyResults(surveyId: string, now: Date): Promise<SurveyResultsView | null> {
  const [results] = await resultsWhere({ id: surveyId }, now);
  return results ?? null;
}

/** The results of every survey of a project, by the first day of their phase. */
export async function listProjectSurveyResults(projectId: string, now: Date): Promise<SurveyResultsView[]> {
  return resultsWhere({ phase: { projectId } }, now);
}

/** The results of surveys by id, those that everybody can read. Ten statements however many there are. */
export async function listSurveyResults(ids: readonly string[], now: Date): Promise<SurveyResultsView[]> {
  return resultsWhere({ id: { in: [...ids] } }, now);
}

/** The results of every survey of the published projects under a theme, by the first day of their phase. */
export async function listThemeSurveyResults(themeId: string, now: Date): Promise<SurveyResultsView[]> {
  return resultsWhere({ phase: { project: { themes: { some: { themeId } } } } }, now);
}

/** The surveys of a project's published phases, by first day. */
export async function listProjectSurveys(projectId: string, now: Date): Promise<SurveySummaryView[]> {
  return summariesWhere({ phase: { projectId } }, now);
}

/** What surveys found under a theme: those of its projects that at least five answered and that are counted, by first day. */
export async function listThemeFindings(themeId: string, now: Date): Promise<SurveySummaryView[]> {
  const surveys = await summariesWhere({ phase: { project: { themes: { some: { themeId } } } } }, now);
  return surveys.filter(({ isCounted, persons }) => isCounted && persons !== null);
}

async function summariesWhere(where: Prisma.SurveyWhereInput, now: Date): Promise<SurveySummaryView[]> {
  const rows = await db().survey.findMany({
    where: { AND: [publishedSurvey, where] },
    orderBy: [{ phase: { opensOn: 'asc' } }, { id: 'asc' }],
    select: { ...headSelect, ...publishedSelect, _count: { select: { responses: true } } },
  });
  const surveys = rows.map((row) => ({ ...row, head: toHead(row, now) }));
  const told = await tellPersons(
    surveys.filter(({ head }) => !head.isCounted),
    now,
  );
  return surveys.map(({ head, published, _count: { responses } }) => ({
    ...head,
    questions: published ? questionsOf(toDefinition(published.definition)).length : 0,
    persons: head.isCounted ? suppressSmallTotal(responses) : told.get(head.id) || null,
  }));
}

/** The latest published free texts of each question, with their way on. */
export async function listSurveyTexts(surveyId: string): Promise<QuestionTexts[]> {
  const rows = await db().$queryRaw<{ question: string; contributionId: string; rank: number }[]>`
    SELECT * FROM (
      SELECT q."key" AS "question", t."contributionId",
        row_number() OVER (PARTITION BY q."key" ORDER BY p."publishedAt" DESC, p."contributionId" DESC)::int AS "rank"
      FROM "SurveyText" t
      JOIN "SurveyQuestion" q ON q."id" = t."questionId"
      JOIN "SurveyVersion" v ON v."id" = q."versionId" AND v."surveyId" = ${surveyId}
      JOIN "Survey" s ON s."id" = v."surveyId" AND NOT q."key" = ANY(s."hiddenResults")
      JOIN "Publication" p ON p."contributionId" = t."contributionId"
    ) ranked WHERE "rank" <= ${textsShown + 1} ORDER BY "question", "rank"`;
  const shown = rows.filter((row) => row.rank <= textsShown);
  const views = new Map((await getContributionViews(shown.map((row) => row.contributionId))).map((view) => [view.id, view]));
  return [...new Set(rows.map((row) => row.question))].map((question) => ({
    question,
    texts: shown.filter((row) => row.question === question).flatMap((row) => views.get(row.contributionId) ?? []),
    more: rows.some((row) => row.question === question && row.rank > textsShown),
  }));
}

async function resultsWhere(where: Prisma.SurveyWhereInput, now: Date): Promise<SurveyResultsView[]> {
  const rows = await db().survey.findMany({
    where: { AND: [publishedSurvey, where] },
    orderBy: [{ phase: { opensOn: 'asc' } }, { id: 'asc' }],
    select: countedSelect,
  });
  const surveys = await countSurveys(rows, now);
  return surveys.map(({ hiddenResults, questions, ...survey }) => {
    const published = questions.filter(({ key }) => !hiddenResults.includes(key));
    return { ...survey, questions: published, unpublished: questions.length - published.length };
  });
}

import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { db } from '@/lib/platform/db';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import { questionsOf } from '../survey-definition';
import { personsCounted, type QuestionCounts, questionResult } from '../survey-results';
import type { QuestionTexts, SurveyResultsView, SurveySummaryView } from '../survey-views';
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

/** The surveys of a project's published phases, by first day. */
export async function listProjectSurveys(projectId: string, now: Date): Promise<SurveySummaryView[]> {
  const rows = await db().survey.findMany({
    where: { AND: [publishedSurvey, { phase: { projectId } }] },
    orderBy: [{ phase: { opensOn: 'asc' } }, { id: 'asc' }],
    select: { ...headSelect, ...publishedSelect, _count: { select: { responses: true } } },
  });
  return rows.map((row) => ({
    ...toHead(row, now),
    questions: row.published ? questionsOf(toDefinition(row.published.definition)).length : 0,
    persons: suppressSmallTotal(row._count.responses),
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

async function resultsWhere(where: { id: string } | { phase: { projectId: string } }, now: Date): Promise<SurveyResultsView[]> {
  const rows = await db().survey.findMany({
    where: { AND: [publishedSurvey, where] },
    orderBy: [{ phase: { opensOn: 'asc' } }, { id: 'asc' }],
    select: { ...headSelect, ...publishedSelect, _count: { select: { responses: true } } },
  });
  const heads = rows.map((row) => {
    const head = toHead(row, now);
    const received = row._count.responses;
    return { row, head, received, counted: personsCounted(received, head.phase.state !== 'closed') };
  });
  const counts = await countAnswers(heads.map(({ row, counted }) => ({ surveyId: row.id, counted })));
  const none: QuestionCounts = { byOption: new Map(), texts: 0 };
  return heads.map(({ row, head, received, counted }) => ({
    ...head,
    persons: suppressSmallTotal(received),
    counted,
    questions: (row.published ? questionsOf(toDefinition(row.published.definition)) : []).map((question) =>
      questionResult(question, counts.get(`${head.id} ${question.key}`) ?? none, counted),
    ),
  }));
}

/** Choices among the first `counted` responses of each survey, and public texts among all: two statements for any number of surveys. */
async function countAnswers(surveys: readonly { surveyId: string; counted: number }[]): Promise<Map<string, QuestionCounts>> {
  const ids = surveys.map((survey) => survey.surveyId);
  const limits = surveys.map((survey) => survey.counted);
  const [choices, texts] = await Promise.all([
    db().$queryRaw<{ surveyId: string; question: string; choice: string; persons: number }[]>`
      WITH counted AS (
        SELECT r."id", r."surveyId" FROM (
          SELECT "id", "surveyId", row_number() OVER (PARTITION BY "surveyId" ORDER BY "submittedAt", "id") AS "rank"
          FROM "SurveyResponse" WHERE "surveyId" = ANY(${ids}::text[])
        ) r JOIN unnest(${ids}::text[], ${limits}::int[]) AS s("surveyId", "limit") ON s."surveyId" = r."surveyId"
        WHERE r."rank" <= s."limit"
      )
      SELECT counted."surveyId", a."question", a."choice", count(*)::int AS "persons"
      FROM counted JOIN "SurveyAnswer" a ON a."responseId" = counted."id" AND a."choice" IS NOT NULL
      GROUP BY counted."surveyId", a."question", a."choice"`,
    db().$queryRaw<{ surveyId: string; question: string; texts: number }[]>`
      SELECT v."surveyId", q."key" AS "question", count(*)::int AS "texts"
      FROM "SurveyText" t JOIN "SurveyQuestion" q ON q."id" = t."questionId"
      JOIN "SurveyVersion" v ON v."id" = q."versionId" AND v."surveyId" = ANY(${ids}::text[])
      JOIN "Publication" p ON p."contributionId" = t."contributionId"
      GROUP BY v."surveyId", q."key"`,
  ]);
  const byQuestion = new Map<string, { byOption: Map<string, number>; texts: number }>();
  const of = (row: { surveyId: string; question: string }) => {
    const name = `${row.surveyId} ${row.question}`;
    const known = byQuestion.get(name) ?? { byOption: new Map(), texts: 0 };
    byQuestion.set(name, known);
    return known;
  };
  for (const row of choices) of(row).byOption.set(row.choice, row.persons);
  for (const row of texts) of(row).texts = row.texts;
  return byQuestion;
}

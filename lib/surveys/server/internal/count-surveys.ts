import { db, type Prisma } from '@/lib/platform/db';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import { type AskedQuestion, askedQuestions } from '../../asked-question';
import { personsCounted, questionResult } from '../../survey-results';
import type { SurveyResultsView } from '../../survey-views';
import { countAnswers } from './count-answers';
import { headSelect, toDefinition, toHead } from './survey-rows';

export const countedSelect = {
  ...headSelect,
  answersBy: true,
  hiddenResults: true,
  publishedId: true,
  _count: { select: { responses: true } },
} satisfies Prisma.SurveySelect;

type Row = Prisma.SurveyGetPayload<{ select: typeof countedSelect }>;
/** Which answers are looked at: those of the group that chose this option of this question. */
export type GroupWanted = { question: string; option: string };

/** The results of surveys with all their questions, also those that are not published; five statements for any number of them. */
export async function countSurveys(
  rows: readonly Row[],
  now: Date,
  group?: GroupWanted,
): Promise<(Omit<SurveyResultsView, 'unpublished'> & { hiddenResults: string[]; asked: AskedQuestion[] })[]> {
  const asked = await askedBySurvey(rows);
  const heads = rows.map((row) => {
    const head = toHead(row, now);
    const counted = personsCounted(row._count.responses, head.phase.state !== 'closed');
    const questions = asked.get(row.id) ?? [];
    const by = questions.map(({ question }) => question).find(({ key }) => key === group?.question);
    const groups = by && 'options' in by ? by.options.map(({ key }) => key) : [];
    return { row, head, counted, questions, by: by && { question: by.key, groups } };
  });
  const counts = await countAnswers(heads.map(({ row, counted, by }) => ({ surveyId: row.id, counted, by })));
  return heads.map(({ row, head, counted, questions, by }) => {
    const ofSurvey = counts.get(row.id);
    const shown = Math.max(0, by?.groups.indexOf(group?.option ?? '') ?? 0);
    return {
      ...head,
      answersBy: row.answersBy,
      hiddenResults: row.hiddenResults,
      asked: questions,
      persons: suppressSmallTotal(row._count.responses),
      counted,
      questions: ofSurvey
        ? questions.map((each) => questionResult(each, ofSurvey.of(each.question.key), { persons: ofSurvey.persons, shown }))
        : [],
    };
  });
}

async function askedBySurvey(surveys: readonly Row[]): Promise<Map<string, AskedQuestion[]>> {
  const versions = await db().surveyVersion.findMany({
    where: { surveyId: { in: surveys.map(({ id }) => id) }, OR: [{ responses: { some: {} } }, { publishes: { isNot: null } }] },
    orderBy: { number: 'asc' },
    select: { surveyId: true, definition: true },
  });
  const bySurvey = Map.groupBy(versions, ({ surveyId }) => surveyId);
  return new Map([...bySurvey].map(([id, each]) => [id, askedQuestions(each.map(({ definition }) => toDefinition(definition)))]));
}

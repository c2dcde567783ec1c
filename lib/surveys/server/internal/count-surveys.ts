import { db, type Prisma } from '@/lib/platform/db';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import { type AskedQuestion, askedQuestions } from '../../asked-question';
import { groupsOffered, personsCounted, questionResult } from '../../survey-results';
import type { GroupOffered, QuestionResult, SurveyResultsView } from '../../survey-views';
import { populationByCharacteristic } from '../population-queries';
import { countAnswers, type SurveyCounts } from './count-answers';
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

type CountedSurvey = Omit<SurveyResultsView, 'unpublished'> & {
  hiddenResults: string[];
  asked: AskedQuestion[];
  groups: GroupOffered[];
};

/** The results of surveys with all their questions, also those that are not published; seven statements for any number of them. */
export async function countSurveys(rows: readonly Row[], now: Date, group?: GroupWanted): Promise<CountedSurvey[]> {
  const [asked, population] = await Promise.all([askedBySurvey(rows), populationByCharacteristic()]);
  const heads = rows.map((row) => {
    const head = toHead(row, now);
    const counted = personsCounted(row._count.responses, head.phase.state !== 'closed');
    const questions = asked.get(row.id) ?? [];
    return { row, head, counted, questions, by: head.phase.state === 'closed' ? groupsBy(questions, group) : undefined };
  });
  const counts = await countAnswers(heads.map(({ row, counted, by }) => ({ surveyId: row.id, counted, by })));
  return heads.map(({ row, head, counted, questions, by }) => {
    const ofSurvey = counts.get(row.id);
    const shown = by && group ? by.groups.indexOf(group.option) : 0;
    return {
      ...head,
      answersBy: row.answersBy,
      hiddenResults: row.hiddenResults,
      asked: questions,
      persons: suppressSmallTotal(row._count.responses),
      counted,
      groups: ofSurvey && head.phase.state === 'closed' ? groupsOffered(questions, ofSurvey.of) : [],
      questions: ofSurvey ? questions.map((each) => resultOf(each, ofSurvey, shown)) : [],
    };
  });

  function resultOf(each: AskedQuestion, { of, persons }: SurveyCounts, shown: number): QuestionResult {
    const { question } = each;
    const beside = 'demographic' in question && question.demographic ? population.get(question.demographic) : undefined;
    const result = questionResult(each, of(question.key), { persons, shown });
    return beside && persons.length === 1 ? { ...result, population: beside } : result;
  }
}

/**
 * The groups of a question of the demographic block that offers the option asked for. Groups are only told apart once
 * nobody more can answer: a group that grew by one person would show what that person answered.
 */
function groupsBy(asked: readonly AskedQuestion[], group?: GroupWanted): { question: string; groups: string[] } | undefined {
  const by = asked.map(({ question }) => question).find(({ key }) => key === group?.question);
  if (!by || !('demographic' in by) || !by.demographic) return undefined;
  const groups = by.options.map(({ key }) => key);
  return groups.includes(group?.option ?? '') ? { question: by.key, groups } : undefined;
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

import { db, type Prisma } from '@/lib/platform/db';
import { suppressSmallTotal } from '@/lib/statistics/small-groups';
import { nothingTold, type Told } from '@/lib/statistics/told-together';
import { type AskedQuestion, askedQuestions } from '../../asked-question';
import { countedFigure, groupsOffered, questionResult } from '../../survey-results';
import type { Figure, GroupOffered, SurveyResultsView } from '../../survey-views';
import { toldFigure } from '../../told-results';
import { populationByCharacteristic } from '../population-queries';
import { countAnswers, countTexts } from './count-answers';
import { headSelect, toDefinition, toHead } from './survey-rows';
import { tellSurveys } from './tell-surveys';

export const countedSelect = {
  ...headSelect,
  answersBy: true,
  hiddenResults: true,
  publishedId: true,
} satisfies Prisma.SurveySelect;

type Row = Prisma.SurveyGetPayload<{ select: typeof countedSelect }>;
/** Which answers are looked at: those of the group that chose this option of this question. */
export type GroupWanted = { question: string; option: string };

type CountedSurvey = Omit<SurveyResultsView, 'unpublished'> & {
  hiddenResults: string[];
  groups: GroupOffered[];
};

/** The results of surveys with all their questions, also those that are not published; nine statements for any number of them. */
export async function countSurveys(rows: readonly Row[], now: Date, group?: GroupWanted): Promise<CountedSurvey[]> {
  const [asked, population] = await Promise.all([askedBySurvey(rows), populationByCharacteristic()]);
  const surveys = rows.map((row) => ({ row, head: toHead(row, now), questions: asked.get(row.id) ?? [] }));
  const [over, open] = [surveys.filter(({ head }) => head.isCounted), surveys.filter(({ head }) => !head.isCounted)];
  const [counts, told, texts] = await Promise.all([
    countAnswers(over.map(({ row, questions }) => ({ surveyId: row.id, by: groupsBy(questions, group) }))),
    tellSurveys(
      open.map(({ row, questions }) => ({ surveyId: row.id, asked: questions })),
      now,
    ),
    countTexts(rows.map(({ id }) => id)),
  ]);
  return surveys.map(({ row, head, questions }) => {
    const shown = { ...head, answersBy: row.answersBy, hiddenResults: row.hiddenResults };
    const counted = counts.get(row.id);
    const result = (each: AskedQuestion, figure: Figure) =>
      questionResult(each, figure, texts.get(row.id)?.get(each.question.key) ?? 0);
    if (!counted) {
      const soFar = told.get(row.id) ?? nothingTold;
      const figures = questions.map((each) => result(each, toldFigure(each, soFar)));
      return { ...shown, persons: soFar.whole || null, counted: soFar.whole, groups: [], questions: figures };
    }
    const { persons, of, groups } = counted;
    const one = { persons, shown: Math.max(0, groups.indexOf(group?.option ?? '')) };
    const all = persons.reduce((sum, each) => sum + each, 0);
    return {
      ...shown,
      persons: suppressSmallTotal(all),
      counted: suppressSmallTotal(all) ?? 0,
      groups: groupsOffered(questions, of),
      questions: questions.map((each) => {
        const { question } = each;
        const beside = 'demographic' in question && question.demographic ? population.get(question.demographic) : undefined;
        const of1 = result(each, countedFigure(each, of(question.key), one));
        return beside && groups.length === 0 ? { ...of1, population: beside } : of1;
      }),
    };
  });
}

/**
 * The groups of a question of the demographic block that offers the option asked for. Groups are only told apart once
 * all are counted: a group that grew by one person would show what that person answered.
 */
function groupsBy(asked: readonly AskedQuestion[], group?: GroupWanted): { question: string; groups: string[] } | undefined {
  const by = asked.map(({ question }) => question).find(({ key }) => key === group?.question);
  if (!by || !('demographic' in by) || !by.demographic) return undefined;
  const groups = by.options.map(({ key }) => key);
  return groups.includes(group?.option ?? '') ? { question: by.key, groups } : undefined;
}

async function askedBySurvey(surveys: readonly Pick<Row, 'id'>[]): Promise<Map<string, AskedQuestion[]>> {
  const versions = await db().surveyVersion.findMany({
    where: { surveyId: { in: surveys.map(({ id }) => id) }, OR: [{ responses: { some: {} } }, { publishes: { isNot: null } }] },
    orderBy: { number: 'asc' },
    select: { surveyId: true, definition: true },
  });
  const bySurvey = Map.groupBy(versions, ({ surveyId }) => surveyId);
  return new Map([...bySurvey].map(([id, each]) => [id, askedQuestions(each.map(({ definition }) => toDefinition(definition)))]));
}

/** How many are told to have answered surveys that are not counted yet. */
export async function tellPersons(rows: readonly Pick<Row, 'id'>[], now: Date): Promise<Map<string, Told['whole']>> {
  if (rows.length === 0) return new Map();
  const asked = await askedBySurvey(rows);
  const told = await tellSurveys(
    [...asked].map(([surveyId, questions]) => ({ surveyId, asked: questions })),
    now,
  );
  return new Map([...told].map(([id, { whole }]) => [id, whole]));
}

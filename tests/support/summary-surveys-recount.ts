import { demographicOptions } from '@/lib/surveys/demographic-block';
import type { Cells, CellsByName } from './summary-cells';
import type { Response, Rows } from './summary-rows';
import { dayOf } from './summary-rows';
import { ends } from './summary-surveys-from-open-data';

type Row = { at: string; share: number | null; low: number | null; high: number | null; population: number };

/** How many answered each survey that is closed, and who they were beside those who live here. */
export function recountSurveys({ scope, responses, phaseId, isWithin, population }: Rows, today: string): CellsByName {
  const bySurvey = Map.groupBy(
    responses.filter(({ survey: { phase } }) => dayOf(phase.closesOn) < today),
    ({ surveyId }) => surveyId,
  );
  const surveys = [...bySurvey.values()]
    .map((each) => ({ survey: each[0]?.survey, responses: each }))
    .flatMap(({ survey, ...rest }) => (survey ? [{ ...rest, title: survey.titleDa, phase: survey.phase }] : []))
    .filter(({ phase }) => (scope.phase ? phase.id === phaseId : isWithin(dayOf(phase.closesOn))));
  const rows = surveys
    .filter((survey) => survey.responses.length >= 5)
    .flatMap(({ title, responses: counted }) =>
      agesOf(counted, population).map((row) => ({ ...row, at: `${title}/age/${row.at}` })),
    );
  const column = (key: 'share' | 'low' | 'high' | 'population'): Cells =>
    Object.fromEntries(rows.filter((row) => row[key] !== 0).map((row) => [row.at, row[key]]));
  return {
    'surveys.persons': Object.fromEntries(surveys.map(({ title, responses: { length } }) => [title, length < 5 ? null : length])),
    'representativeness.groups.share': column('share'),
    'representativeness.groups.low': column('low'),
    'representativeness.groups.high': column('high'),
    'representativeness.groups.population': column('population'),
  };
}

function agesOf(responses: readonly Response[], population: Rows['population']): Row[] {
  const keys = demographicOptions('ageGroup').map(({ key }) => key);
  const of = (key: string) =>
    responses.filter(({ answers }) => answers.some(({ question, choice }) => question === 'age' && choice === key));
  const sizes = keys.map((key) => of(key).length);
  const shown = told([...sizes, responses.length - sizes.reduce((sum, size) => sum + size, 0)]);
  const everybody = population.reduce((sum, { persons }) => sum + persons, 0);
  return population.map(({ group, persons }) => {
    const size = shown[keys.indexOf(group)] ?? null;
    const row = { at: group, population: percent(persons / everybody) };
    if (size === null) return { ...row, share: null, low: null, high: null };
    const [low, high] = ends(size / responses.length, responses.length);
    return { ...row, share: percent(size / responses.length), low: percent(low), high: percent(high) };
  });
}

/** Sizes that are parts of a known whole: the smallest are hidden until nobody can tell how large each of the hidden is (ADR 8). */
function told(sizes: readonly number[]): (number | null)[] {
  if (sizes.every((size) => size >= 5)) return [...sizes];
  for (const most of sizes.toSorted((one, other) => one - other)) {
    const [hidden, left] = [sizes.filter((size) => size <= most), sizes.filter((size) => size > most)];
    const isEnough = hidden.reduce((sum, size) => sum + size, 0) >= 5 && Math.min(...hidden) < Math.max(...hidden);
    if (isEnough && left.every((size) => size >= 5)) return sizes.map((size) => (size <= most ? null : size));
  }
  return sizes.map(() => null);
}

const percent = (share: number) => Math.round(share * 1000) / 10;

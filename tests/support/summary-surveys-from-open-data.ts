import type { OpenItem } from '@/lib/insight/open-catalogue';
import { everyOpenItem } from './open-data';
import type { Cells, CellsByName } from './summary-cells';

type Survey = OpenItem<'survey-results'>;
type Question = Survey['questions'][number];
type Wanted = { projects: ReadonlySet<string>; phase: string | undefined; isWithin: (date: string) => boolean };

/** The answers to the surveys that are counted, and those who answered beside those who live here. */
export async function recountOpenSurveys({ projects, phase, isWithin }: Wanted): Promise<CellsByName> {
  const inPhase = (await everyOpenItem('phases')).find(({ key }) => key === phase)?.survey;
  const surveys = (await everyOpenItem('survey-results'))
    .filter(({ key, project, closesOn }) => (phase ? key === inPhase : projects.has(project) && isWithin(closesOn)))
    .filter(({ isCounted }) => isCounted);
  const told = surveys.filter(({ counted }) => counted > 0);
  const answers = told.flatMap((survey) =>
    survey.questions.flatMap((question) =>
      answersTo(question).map((row) => ({ ...row, at: `${at(survey, question)}/${row.at}` })),
    ),
  );
  const groups = told.flatMap((survey) =>
    survey.questions.flatMap((question) =>
      besidePopulation(survey, question).map(({ key, ...row }) => ({ ...row, at: `${at(survey, question)}/${key}` })),
    ),
  );
  const spreads = told.flatMap((survey) =>
    survey.questions.flatMap(({ figure, ...question }) =>
      figure.type === 'spread' ? [{ ...figure, at: at(survey, question) }] : [],
    ),
  );
  const of = (unit: 'persons' | 'percent') => cells(answers.filter((row) => row.unit === unit).map((row) => [row.at, row.value]));
  return {
    'surveys.persons': cells(surveys.map(({ title, persons }) => [title.da, persons])),
    'surveys.answers.persons': of('persons'),
    'surveys.answers.percent': of('percent'),
    'surveys.average': Object.fromEntries(
      spreads.flatMap((row) => (row.average === null ? [] : [[row.at, Math.round(row.average * 10) / 10]])),
    ),
    'surveys.median': Object.fromEntries(
      spreads.flatMap(({ median, spans, ...row }) =>
        median ? [[row.at, `span-${spans.findIndex(({ from, to }) => from === median.from && to === median.to)}`]] : [],
      ),
    ),
    'representativeness.counted': Object.fromEntries(
      told.flatMap((survey) =>
        survey.questions
          .filter((question) => besidePopulation(survey, question).length > 0)
          .map((question) => [at(survey, question), survey.counted]),
      ),
    ),
    'representativeness.groups.share': cells(groups.map((row) => [row.at, row.share])),
    'representativeness.groups.low': cells(groups.map((row) => [row.at, row.low])),
    'representativeness.groups.high': cells(groups.map((row) => [row.at, row.high])),
    'representativeness.groups.population': cells(groups.map((row) => [row.at, row.population])),
  };
}

const at = ({ title }: Survey, { key }: Pick<Question, 'key'>) => `${title.da}/${key}`;

type Answer = { at: string; unit: 'persons' | 'percent'; value: number | null };

function answersTo({ figure }: Question): Answer[] {
  const persons = (where: string, value: number | null | undefined): Answer[] =>
    value === undefined ? [] : [{ at: where, unit: 'persons', value }];
  switch (figure.type) {
    case 'bars':
      return [...figure.bars.flatMap((bar) => persons(bar.key, bar.persons)), ...persons('unanswered', figure.unanswered)];
    case 'ranking':
      return [
        ...figure.places.flatMap((place) => persons(place.key, place.persons)),
        ...persons('unanswered', figure.unanswered),
      ];
    case 'spread':
      return [
        ...figure.spans.flatMap((span, index) => persons(`span-${index}`, span.persons)),
        ...persons('unanswered', figure.unanswered),
      ];
    case 'matrix':
      return figure.rows.flatMap((row) =>
        figure.options.flatMap((option, index) => persons(`${row.key}/${option.key}`, row.persons[index])),
      );
    case 'shares':
      return figure.shares.map(({ key, percent }) => ({ at: key, unit: 'percent', value: percent }));
    case 'places':
      return figure.towns.flatMap((town) => persons(town.area, town.persons));
    default:
      return [];
  }
}

type Group = { key: string; share: number | null; low: number | null; high: number | null; population: number };

function besidePopulation({ counted }: Survey, { figure, population }: Question): Group[] {
  if (!population || figure.type !== 'bars' || figure.isOverlapping) return [];
  const everybody = population.groups.reduce((sum, { persons }) => sum + persons, 0);
  return population.groups.flatMap((group) => {
    const bar = figure.bars.find(({ key }) => key === group.key);
    if (!bar) return [];
    const rest = { key: group.key, population: percent(group.persons / everybody) };
    if (bar.persons === null) return { ...rest, share: null, low: null, high: null };
    const [low, high] = ends(bar.persons / counted, counted);
    return { ...rest, share: percent(bar.persons / counted), low: percent(low), high: percent(high) };
  });
}

/** The shares p from which `share` of `of` lies 1.96 standard errors away: both roots of (share − p)² = 1.96² p (1 − p) / of. */
export function ends(share: number, of: number): [low: number, high: number] {
  const error = 1.96 ** 2 / of;
  const [a, b, c] = [1 + error, -(2 * share + error), share ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

const percent = (share: number) => Math.round(share * 1000) / 10;

function cells(rows: readonly (readonly [at: string, value: number | null])[]): Cells {
  return Object.fromEntries(rows.filter(([, value]) => value !== 0));
}

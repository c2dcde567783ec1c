import type { OpenItem } from '@/lib/insight/open-catalogue';
import texts from '@/messages/da/summary.json' with { type: 'json' };
import { everyOpenItem } from './open-data';
import { alone, type Cells, type CellsByName, inWords, tally } from './summary-cells';
import { recountOpenSurveys } from './summary-surveys-from-open-data';

/** What somebody with nothing but the open data can count of a summary. */
export const countedFromOpenData = [
  'reach.contributions',
  'reach.supports',
  'reach.letters',
  'reach.parts.count',
  'contributions.months.count',
  'contributions.kinds.count',
  'themes.themes.count',
  'stance.stances.count',
  'places.places.count',
  'surveys.persons',
  'surveys.answers.persons',
  'surveys.answers.percent',
  'surveys.average',
  'surveys.median',
  'proposals.proposals.name',
  'proposals.proposals.supports',
  'use.answered',
  'use.answered.of',
  'use.marked',
  'use.marked.of',
  'use.uses.count',
  'decisions.decisions.meeting',
  'decisions.decisions.cited',
  'decisions.decisions.used',
  'decisions.effects.unit',
  'decisions.effects.before',
  'decisions.effects.after',
  'decisions.effects.measured',
  'decisions.effects.source',
  'changes.changes.name',
  'changes.changes.use',
  'representativeness.groups.share',
  'representativeness.groups.low',
  'representativeness.groups.high',
  'representativeness.groups.population',
  'representativeness.counted',
] as const;

/** What is summed up, by the keys of the open data. */
export type OpenScope = { project?: string; theme?: string; phase?: string; from?: string; to?: string };

type Said = OpenItem<'contributions'>;
type Within = { said: Said[]; projects: ReadonlySet<string>; isWithin: (date: string) => boolean };

/**
 * Counts a summary again from the open data. Which of those that are equal stand in a list that has an end, and which towns
 * are shown together, hangs on moments and persons the open data is silent about, and is taken from what is `shown`.
 */
export async function recountFromOpenData(scope: OpenScope, shown: CellsByName): Promise<CellsByName> {
  const within = await read(scope);
  const { said } = within;
  const count = (is: (each: Said) => unknown) => alone(said.filter(is).length);
  const marked = said.flatMap(({ use }) => use?.use ?? []);
  return {
    'reach.contributions': alone(said.length),
    'reach.supports': alone(said.reduce((sum, { supports }) => sum + supports, 0)),
    'reach.letters': count(({ channel }) => channel !== 'platform'),
    'reach.parts.count': scope.phase ? {} : await parts(scope, said),
    'contributions.months.count': tally(said.map(({ submittedOn }) => submittedOn.slice(0, 7))),
    'contributions.kinds.count': tally(said.map(({ kind }) => kind)),
    'themes.themes.count': tally(said.flatMap(({ themes }) => themes)),
    'stance.stances.count': tally(said.flatMap(({ kind, stance }) => (kind === 'comment' ? [stance ?? 'none'] : []))),
    'places.places.count': places(said, shown['places.places.count'] ?? {}),
    'use.answered': count(({ answer }) => answer),
    'use.answered.of': alone(said.length),
    'use.marked': alone(marked.filter(isUsed).length),
    'use.marked.of': alone(said.length),
    'use.uses.count': tally([...marked, ...said.flatMap(({ use }) => (use ? [] : ['waiting']))]),
    ...proposals(said, shown),
    ...changes(said, shown),
    ...(await decisions(scope, within)),
    ...(await effects(scope, within)),
    ...(await recountOpenSurveys({ ...within, phase: keyOfPhase(scope) })),
  };
}

const isUsed = (use: string) => use === 'used' || use === 'partly_used';
const keyOfPhase = ({ project, phase }: OpenScope) => phase && `${project}.${phase}`;

async function read({ project, theme, phase, from, to }: OpenScope): Promise<Within> {
  const isWithin = (date: string) => (!from || date >= from) && (!to || date <= to);
  const all = await everyOpenItem('contributions');
  const inTheme = (await everyOpenItem('projects')).filter(({ themes }) => themes.some(({ key }) => key === theme));
  return {
    isWithin,
    projects: new Set(project ? [project] : inTheme.map(({ key }) => key)),
    said: all.filter(
      (each) =>
        (project ? each.project === project : each.themes.includes(theme ?? '')) &&
        (!phase || each.phase === `${project}.${phase}`) &&
        isWithin(each.submittedOn),
    ),
  };
}

async function parts({ project }: OpenScope, said: readonly Said[]): Promise<Cells> {
  if (!project) return tally(said.map((each) => each.project));
  return tally(said.flatMap(({ phase }) => phase?.slice(project.length + 1) ?? []));
}

/** Each town stands in one group, unless too few spoke of all of them. */
function places(said: readonly Said[], shown: Cells): Cells {
  const groups = Object.keys(shown);
  if (groups.length === 0) return {};
  const groupOf = (area: string) => groups.find((group) => group.split('-').includes(area)) ?? area;
  return tally(said.flatMap(({ place }) => (place ? [groupOf(place.area)] : [])));
}

function proposals(said: readonly Said[], shown: CellsByName): CellsByName {
  const all = said.filter(({ kind }) => kind === 'proposal');
  const first = firstOf(all, 10, ({ supports }) => String(supports).padStart(9, '0'), shown['proposals.proposals.name']);
  return {
    'proposals.proposals.name': byKey(first, ({ title }) => title),
    'proposals.proposals.supports': byKey(
      first.filter(({ supports }) => supports > 0),
      ({ supports }) => supports,
    ),
  };
}

function changes(said: readonly Said[], shown: CellsByName): CellsByName {
  const used = said.flatMap(({ key, use }) => (use && isUsed(use.use) ? [{ key, ...use }] : []));
  const first = firstOf(used, 20, ({ markedOn }) => markedOn, shown['changes.changes.name']);
  return {
    'changes.changes.name': byKey(first, ({ reason }) => reason),
    'changes.changes.use': byKey(first, ({ use }) => (use === 'used' ? texts.use.used : texts.use.partly_used)),
  };
}

async function decisions(scope: OpenScope, { said, projects, isWithin }: Within): Promise<CellsByName> {
  const codes = new Set(said.map(({ key }) => key));
  const rows = (await everyOpenItem('decisions'))
    .filter(({ project }) => projects.has(project))
    .map(({ citations, ...row }) => ({ ...row, citations: citations.filter(({ contribution }) => codes.has(contribution)) }))
    .filter(({ meetingOn, citations }) => (scope.phase ? citations.length > 0 : isWithin(meetingOn)));
  return {
    'decisions.decisions.meeting': byKey(rows, ({ meetingOn }) => inWords(meetingOn)),
    'decisions.decisions.cited': tally(rows.flatMap(({ key, citations }) => citations.map(() => key))),
    'decisions.decisions.used': tally(
      rows.flatMap(({ key, citations }) => citations.flatMap(({ use }) => (isUsed(use) ? [key] : []))),
    ),
  };
}

async function effects({ project, theme, phase }: OpenScope, { isWithin }: Within): Promise<CellsByName> {
  const rows = (await everyOpenItem('effects')).filter(
    (row) => !phase && (project ? row.project === project : row.theme === theme) && isWithin(row.measuredOn),
  );
  return {
    'decisions.effects.unit': byKey(rows, ({ unit }) => unit.da),
    'decisions.effects.before': byKey(rows, ({ before }) => before),
    'decisions.effects.after': byKey(rows, ({ after }) => after),
    'decisions.effects.measured': byKey(rows, ({ measuredOn }) => inWords(measuredOn)),
    'decisions.effects.source': byKey(rows, ({ source }) => source.da),
  };
}

/** Those with the highest rank; of those that are equal the shown ones. */
function firstOf<Row extends { key: string }>(
  rows: readonly Row[],
  most: number,
  rank: (row: Row) => string,
  shown: Cells = {},
): Row[] {
  const order = (row: Row) => `${rank(row)} ${row.key in shown ? 1 : 0}`;
  return rows.toSorted((one, other) => (order(one) > order(other) ? -1 : 1)).slice(0, most);
}

function byKey<Row extends { key: string }>(rows: readonly Row[], value: (row: Row) => Cells[string]): Cells {
  return Object.fromEntries(rows.map((row) => [row.key, value(row)]));
}

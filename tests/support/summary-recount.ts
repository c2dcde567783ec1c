import type { SummaryScope } from '@/lib/insight/summary-content';
import { alone, type Cells, type CellsByName, tally } from './summary-cells';
import { recountPersons } from './summary-persons-recount';
import { recountPlaces } from './summary-places-recount';
import { dayOf, type Rows, readRows, type Said } from './summary-rows';
import { recountSurveys } from './summary-surveys-recount';

/** What is counted again from rows read whole: all that tells of persons, and nearly all that the open data tells too. */
export const countedFromRows = [
  'reach.countedOn',
  'reach.persons',
  'reach.first',
  'reach.returning',
  'reach.guests',
  'reach.codes',
  'reach.contributions',
  'reach.supports',
  'reach.letters',
  'reach.parts.count',
  'reach.parts.persons',
  'contributions.months.count',
  'contributions.kinds.count',
  'themes.themes.count',
  'themes.topics.count',
  'stance.stances.count',
  'places.places.count',
  'surveys.persons',
  'proposals.proposals.name',
  'proposals.proposals.supports',
  'use.answered',
  'use.marked',
  'use.uses.count',
  'decisions.decisions.cited',
  'decisions.decisions.used',
  'decisions.effects.before',
  'decisions.effects.after',
  'changes.changes.name',
  'representativeness.groups.share',
  'representativeness.groups.low',
  'representativeness.groups.high',
  'representativeness.groups.population',
] as const;

/** What a summary must say, counted apart: rows read whole and counted here, one after another. */
export async function recountSummary(scope: SummaryScope, today: string): Promise<CellsByName> {
  const rows = await readRows(scope);
  const { said } = rows;
  const proposals = said.filter(({ proposal }) => proposal).toSorted((a, b) => supportsOf(b) - supportsOf(a) || earlier(a, b));
  const marked = said.flatMap((each) => {
    const newest = newestUse(each);
    return newest ? [{ code: each.code, ...newest }] : [];
  });
  const used = marked.filter(({ use }) => isUsed(use));
  return {
    ...recountPersons(rows, today),
    'reach.contributions': alone(said.length),
    'reach.supports': alone(said.reduce((sum, each) => sum + supportsOf(each), 0)),
    'reach.letters': alone(said.filter(({ entry }) => entry).length),
    'contributions.months.count': tally(said.map(({ submittedAt }) => dayOf(submittedAt).slice(0, 7))),
    'contributions.kinds.count': tally(said.map(({ kind }) => kind)),
    'themes.themes.count': tally(said.flatMap(({ themes }) => themes.map(({ theme }) => theme.slug))),
    'themes.topics.count': tally(said.flatMap(({ topics }) => topics.map(({ topicId }) => topicId))),
    'stance.stances.count': tally(said.flatMap(({ comment }) => (comment ? [comment.stance ?? 'none'] : []))),
    'places.places.count': recountPlaces(said),
    'proposals.proposals.name': byCode(proposals.slice(0, 10), ({ proposal }) => proposal?.title ?? ''),
    'proposals.proposals.supports': tally(
      proposals.slice(0, 10).flatMap((each) => (each.proposal?.supports ?? []).map(() => each.code)),
    ),
    'use.answered': alone(said.filter(({ answers }) => answers.length > 0).length),
    'use.marked': alone(used.length),
    'use.uses.count': tally(said.map((each) => newestUse(each)?.use ?? 'waiting')),
    'changes.changes.name': byCode(
      used.toSorted((a, b) => b.markedAt.getTime() - a.markedAt.getTime() || (a.id < b.id ? -1 : 1)).slice(0, 20),
      ({ reason }) => reason,
    ),
    ...recountOutcomes(rows),
    ...recountSurveys(rows, today),
  };
}

function recountOutcomes({ scope, said, decisions, effects, isWithin }: Rows): CellsByName {
  const named = said.flatMap((each) => newestUse(each) ?? []);
  const told = decisions.filter(({ meetingOn }) => scope.phase || isWithin(dayOf(meetingOn)));
  const naming = told.flatMap(({ id, slug }) =>
    named.filter(({ decisionId }) => decisionId === id).map(({ use }) => ({ slug, use })),
  );
  const measured = scope.phase ? [] : effects.filter(({ measuredOn }) => isWithin(dayOf(measuredOn)));
  return {
    'decisions.decisions.cited': tally(naming.map(({ slug }) => slug)),
    'decisions.decisions.used': tally(naming.filter(({ use }) => isUsed(use)).map(({ slug }) => slug)),
    'decisions.effects.before': Object.fromEntries(measured.map(({ id, before }) => [id, before])),
    'decisions.effects.after': Object.fromEntries(measured.map(({ id, after }) => [id, after])),
  };
}

const isUsed = (use: string) => use === 'used' || use === 'partly_used';

function supportsOf({ proposal }: Said): number {
  return proposal?.supports.length ?? 0;
}

function earlier(one: Said, other: Said): number {
  return one.submittedAt.getTime() - other.submittedAt.getTime() || (one.id < other.id ? -1 : 1);
}

function newestUse({ uses }: Said) {
  return uses.toSorted((a, b) => b.markedAt.getTime() - a.markedAt.getTime())[0];
}

function byCode<Row extends { code: string }>(rows: readonly Row[], value: (row: Row) => string): Cells {
  return Object.fromEntries(rows.map((row) => [row.code, value(row)]));
}

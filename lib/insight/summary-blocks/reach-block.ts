import type { ShownCount } from '@/lib/statistics/small-groups';
import { type ShownReach, shownReach } from '../shown-reach';
import type { SummaryBlock, SummaryFigure, SummaryTable } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { contributionsOf } from '../summary-facts';
import { dateInWords, say, stored } from '../summary-texts';
import { atLeast, column, named, row } from './parts';

/** How many took part, as far as that can be counted. Persons in whole fives, and as of a day long enough ago. */
export function reachBlock(facts: SummaryFacts): SummaryBlock {
  const { of, reach, parts, letters, supports } = facts;
  const shown = reach && shownReach({ kind: of.kind, reach, parts: parts.map(({ persons }) => persons) });
  return {
    id: 'reach',
    heading: say('reach.heading'),
    lede: reach
      ? reach.countedOn
        ? say('reach.lede', { date: dateInWords(reach.countedOn) })
        : say('reach.ledeFew')
      : say('reach.ledeDates'),
    figures: [
      ...(shown ? personFigures(facts, shown) : []),
      figure('contributions', contributionsOf(facts), 'contributions'),
      figure('supports', supports, 'supports'),
      figure('letters', letters, 'contributions'),
    ],
    tables: parts.length > 1 && !facts.phase ? [partsTable(facts, shown)] : [],
    method: [say('reach.method.counted'), say('reach.method.fives'), say('reach.method.apart')],
    empty: null,
  };
}

function personFigures({ of, phase, parts }: SummaryFacts, shown: ShownReach): SummaryFigure[] {
  const persons = (key: string, value: ShownCount) => ({ ...figure(key, value, 'persons'), isAtLeast: true });
  if (phase) return [persons('persons', shown.parts[parts.findIndex(({ slug }) => slug === phase.slug)] ?? null)];
  if (of.kind === 'theme') return [persons('persons', shown.persons)];
  return [
    persons('persons', shown.persons),
    persons('first', shown.first),
    persons('returning', shown.returning),
    persons('guests', shown.guests),
    { ...figure('codes', shown.codes, 'answers'), isAtLeast: true },
  ];
}

function figure(key: string, value: number | null, unit: SummaryFigure['unit']): SummaryFigure {
  return { key, label: say(`reach.${key}.label`), value, unit, counts: say(`reach.${key}.counts`) };
}

function partsTable({ of, parts }: SummaryFacts, shown: ShownReach | null): SummaryTable {
  const name = of.kind === 'project' ? 'reach.phases' : 'reach.projects';
  return {
    key: 'parts',
    caption: say(`${name}.caption`),
    counts: say(`${name}.counts`),
    columns: [
      named(say(`${name}.name`)),
      column('count', say('units.contributions'), 'contributions'),
      ...(shown ? [atLeast('persons', say('units.persons'))] : []),
    ],
    rows: parts.map((part, index) =>
      row(part.slug, stored(part, 'title'), part.contributions, ...(shown ? [shown.parts[index] ?? null] : [])),
    ),
    chart: { type: 'bars', of: 'count' },
    notes: shown?.parts.some((persons) => persons === null) ? [say('reach.partsFew')] : [],
  };
}

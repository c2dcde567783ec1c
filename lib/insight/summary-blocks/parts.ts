import type { ShownCount } from '@/lib/statistics/small-groups';
import type { SummaryCell, SummaryColumn, SummaryTable, SummaryUnit, Text } from '../summary-content';
import { say } from '../summary-texts';

/** The column that names the row. */
export function named(label: Text): SummaryColumn {
  return { key: 'name', label, unit: 'words' };
}

export function column(key: string, label: Text, unit: SummaryUnit): SummaryColumn {
  return { key, label, unit };
}

/** A column of persons told as "at least". */
export function atLeast(key: string, label: Text): SummaryColumn {
  return { key, label, unit: 'persons', isAtLeast: true };
}

export function row(key: string, name: SummaryCell, ...cells: SummaryCell[]): SummaryTable['rows'][number] {
  return { key, cells: [name, ...cells] };
}

/** A table of public contributions by one characteristic, drawn as bars. */
export function contributionsBy(
  key: string,
  name: string,
  rows: readonly { key: string; label: Text; count: ShownCount }[],
  chart: 'bars' | 'columns' = 'bars',
): SummaryTable {
  return {
    key,
    caption: say(`${name}.caption`),
    counts: say(`${name}.counts`),
    columns: [named(say(`${name}.name`)), column('count', say('units.contributions'), 'contributions')],
    rows: rows.map(({ key: of, label, count }) => row(of, label, count)),
    chart: { type: chart, of: 'count' },
    notes: [],
  };
}

import { named } from './summary-blocks/parts';
import type { SummaryBlock, SummaryBlockId, SummaryCell, SummaryContent, SummaryTable, Text } from './summary-content';
import { say } from './summary-texts';

/** Blocks whose tables tell the same in any two summaries. What is told of persons is told as each summary alone tells it. */
const comparable: SummaryBlockId[] = ['reach', 'contributions', 'themes', 'stance', 'use'];
/** Tables by parts that only one of the sides has. */
const ownTables = ['parts', 'topics'];

/** Summaries side by side: what they have in common, a column for each, and nothing that none of them says alone. */
export function compareSummaries(sides: readonly { label: Text; content: SummaryContent }[]): SummaryBlock[] {
  return comparable.flatMap((id): SummaryBlock[] => {
    const blocks = sides.map(({ content }) => content.blocks.find((block) => block.id === id));
    const [first] = blocks;
    if (!first) return [];
    const labels = sides.map(({ label }) => label);
    const keys = [...new Set(blocks.flatMap((block) => block?.tables.map(({ key }) => key) ?? []))];
    const tables = keys
      .filter((key) => !ownTables.includes(key))
      .flatMap((key) =>
        beside(
          blocks.map((block) => block?.tables.find((table) => table.key === key)),
          labels,
        ),
      );
    const figures = figuresBeside(blocks, labels);
    const all = [...(figures ? [figures] : []), ...tables];
    return [{ ...first, figures: [], tables: all, empty: all.length === 0 ? say('contributions.empty') : null }];
  });
}

function figuresBeside(blocks: readonly (SummaryBlock | undefined)[], labels: readonly Text[]): SummaryTable | null {
  const [first] = blocks;
  const shared = first?.figures.filter(({ key }) => blocks.every((block) => block?.figures.some((other) => other.key === key)));
  if (!first || !shared || shared.length === 0) return null;
  return {
    key: `${first.id}-figures`,
    caption: first.heading,
    counts: say('compare.figures'),
    columns: [named(say('compare.what')), ...labels.map((label, side) => sideColumn(side, label, 'number' as const))],
    rows: shared.map(({ key, label, isAtLeast }) => ({
      key,
      cells: [
        isAtLeast ? say('compare.atLeast', { label }) : label,
        ...blocks.map((block) => block?.figures.find((figure) => figure.key === key)?.value ?? null),
      ],
    })),
    chart: { type: 'none' },
    notes: [],
  };
}

function beside(tables: readonly (SummaryTable | undefined)[], labels: readonly Text[]): SummaryTable[] {
  const known = tables.find((table) => table !== undefined);
  const column = known?.columns[1];
  if (!known || !column) return [];
  const names = new Map<string, SummaryCell>();
  for (const table of tables) for (const { key, cells } of table?.rows ?? []) names.set(key, names.get(key) ?? cells[0] ?? null);
  const keys = known.key === 'months' ? [...names.keys()].sort() : [...names.keys()];
  return [
    {
      ...known,
      columns: [
        known.columns[0] ?? named(say('compare.what')),
        ...labels.map((label, side) => sideColumn(side, label, column.unit)),
      ],
      rows: keys.map((key) => ({
        key,
        cells: [names.get(key) ?? null, ...tables.map((table) => cellOf(table, key))],
      })),
      notes: [],
    },
  ];
}

/** Contributions a side has none of are none: they are counted as what everybody can read. */
function cellOf(table: SummaryTable | undefined, key: string): SummaryCell {
  return table?.rows.find((row) => row.key === key)?.cells[1] ?? 0;
}

function sideColumn<Unit extends SummaryTable['columns'][number]['unit']>(side: number, label: Text, unit: Unit) {
  return { key: `side-${side}`, label, unit };
}

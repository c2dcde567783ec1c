import { isSaid, type SummaryBlock, type SummaryCell, type SummaryContent } from '@/lib/insight/summary-content';

/** Values of a figure or of a column by where they stand; `''` where there is only one. In Danish where they are words. */
export type Cells = Record<string, number | string | null>;
export type CellsByName = Record<string, Cells>;

/**
 * Every figure (`reach.supports`) and every cell (`reach.parts.count` of a row) of a summary. What is 0 and what is not
 * there are the same. Answers to a survey stand at its title, the question and the option.
 */
export function cellsOf({ blocks }: Pick<SummaryContent, 'blocks'>): CellsByName {
  const cells: CellsByName = {};
  const put = (name: string, at: string, value: SummaryCell | undefined) => {
    cells[name] ??= {};
    const plain = plainOf(value ?? null);
    if (plain !== 0) cells[name][at] = plain;
  };
  const titles = titlesOf(blocks);
  for (const { id, figures, tables } of blocks) {
    for (const { key, value, of } of figures) {
      if (id === 'surveys') put('surveys.persons', titles.get(key) ?? key, value);
      else put(`${id}.${key}`, '', value);
      if (of !== undefined) put(`${id}.${key}.of`, '', of);
    }
    for (const { key: table, columns, rows } of tables)
      for (const { key: row, cells: inRow } of rows)
        for (const [index, { key, unit }] of columns.entries()) {
          const cell = inRow[index] ?? null;
          if (index === 0 && !isSaid(cell)) continue;
          const asked = questionOf(table, titles);
          if (id === 'surveys') put(`surveys.answers.${unit}`, `${asked}/${row}${key === unit ? '' : `/${key}`}`, cell);
          else if (id === 'representativeness') put(`${id}.groups.${key}`, `${asked}/${row}`, cell);
          else put(`${id}.${table}.${key}`, row, cell);
        }
  }
  return cells;
}

/** Of the cells those by these names; empty where there are none. */
export function named<Name extends string>(cells: CellsByName, names: readonly Name[]): Record<Name, Cells> {
  return Object.fromEntries(names.map((name) => [name, cells[name] ?? {}])) as Record<Name, Cells>;
}

/** How many stand under each name, without zeros. */
export function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** A number by itself, as {@link cellsOf} gives it. */
export function alone(value: number | null): Cells {
  return value === 0 ? {} : { '': value };
}

function titlesOf(blocks: readonly SummaryBlock[]): Map<string, string> {
  const surveys = blocks.find(({ id }) => id === 'surveys')?.figures ?? [];
  return new Map(surveys.map(({ key, label }) => [key, label.da]));
}

/** The tables of answers carry the id of the survey; here they carry its title. */
function questionOf(table: string, titles: ReadonlyMap<string, string>): string {
  for (const [id, title] of titles)
    if (table.includes(`${id}-`)) return `${title}/${table.slice(table.indexOf(id) + id.length + 1)}`;
  return table;
}

function plainOf(cell: SummaryCell): number | string | null {
  if (cell === null || typeof cell === 'number') return cell;
  return isSaid(cell) ? cell.said : cell.da;
}

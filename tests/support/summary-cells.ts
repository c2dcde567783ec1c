import {
  isSaid,
  type SummaryBlock,
  type SummaryCell,
  type SummaryColumn,
  type SummaryContent,
  type SummaryTable,
  type Text,
} from '@/lib/insight/summary-content';
import { same } from '@/lib/insight/summary-texts';

/** Values of a figure or of a column by where they stand; `''` where there is only one. In Danish where they are words. */
export type Cells = Record<string, number | string | null>;
export type CellsByName = Record<string, Cells>;

/**
 * Every figure (`reach.supports`) and every cell (`reach.parts.count` of a row) of a summary, and the numbers its sentences
 * tell. What is 0 and what is not there are the same. Answers to a survey stand at its title, the question and the option.
 */
export function cellsOf({ blocks }: Pick<SummaryContent, 'blocks'>): CellsByName {
  const cells: CellsByName = {};
  const titles = titlesOf(blocks);
  const put = (name: string, at: string, value: SummaryCell) => {
    cells[name] ??= {};
    const plain = plainOf(value);
    if (plain !== 0) cells[name][at] = plain;
  };
  for (const { id, figures, tables, lede } of blocks) {
    const counted = /^Personer er talt til og med (.+)\. Tallene/.exec(lede.da)?.[1];
    if (counted) put(`${id}.countedOn`, '', same(counted));
    for (const { key, value, of } of figures) {
      if (id === 'surveys') put('surveys.persons', titles.get(key) ?? key, value);
      else put(`${id}.${key}`, '', value);
      if (of !== undefined) put(`${id}.${key}.of`, '', of);
    }
    for (const table of tables) {
      const question = questionOf(table.key, titles);
      for (const { name, at, cell } of cellsIn(table)) {
        if (id === 'surveys')
          put(`surveys.answers.${name.unit}`, `${question}/${at}${name.key === name.unit ? '' : `/${name.key}`}`, cell);
        else if (id === 'representativeness') put(`${id}.groups.${name.key}`, `${question}/${at}`, cell);
        else put(`${id}.${table.key}.${name.key}`, at, cell);
      }
      for (const [name, value] of Object.entries(toldBeside(table))) put(`${id}.${name}`, question, value);
    }
  }
  return cells;
}

/** The cells of a table but for the names of its rows, unless these are what somebody wrote. */
function cellsIn({ columns, rows }: SummaryTable): { name: SummaryColumn; at: string; cell: SummaryCell }[] {
  return rows.flatMap(({ key, cells }) =>
    columns.flatMap((name, index) => {
      const cell = cells[index] ?? null;
      return index === 0 && !isSaid(cell) ? [] : { name, at: key, cell };
    }),
  );
}

/** What the sentences beside a table of answers tell: the average, the row with the middle answer, and how many answers are shared out. */
function toldBeside({ rows, notes, counts }: SummaryTable): Record<string, number | Text> {
  const found = (pattern: RegExp) => [counts, ...notes].flatMap(({ da }) => pattern.exec(da)?.[1] ?? [])[0];
  const average = found(/^I gennemsnit (.+)\.$/);
  const middle = found(/^Midten ligger ved (.+)\.$/);
  const shared = found(/^Andele af (\d+) svar/);
  const row = rows.find(({ cells: [label] }) => middle !== undefined && plainOf(label ?? null) === middle)?.key;
  return {
    ...(average === undefined ? {} : { average: Number(average.replace(',', '.')) }),
    ...(middle === undefined ? {} : { median: same(row ?? middle) }),
    ...(shared === undefined ? {} : { counted: Number(shared) }),
  };
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

/** A calendar date in Danish words. */
export function inWords(date: string): string {
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
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

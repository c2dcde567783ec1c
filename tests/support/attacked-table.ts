import { isFound, type Known, type Sum, tightened } from './attacker';
import type { seededRandom } from './seeded-random';

export type CrossTable = readonly (readonly number[])[];
type Suppress = (table: CrossTable) => (number | null)[][];

export function aCrossTable(random: ReturnType<typeof seededRandom>): CrossTable {
  const [rows, columns, most] = [random.whole(1, 6), random.whole(2, 5), random.pick([4, 9, 20, 60])];
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => random.pick([0, random.whole(0, most), random.whole(0, most)])),
  );
}

/** Hides what is below five, and nothing more. */
export const hideSmallCells: Suppress = (table) => table.map((row) => row.map((size) => (size < 5 ? null : size)));

/** What somebody finds in a table who also reads the tables of its rows and of its columns alone, told by their own rule. */
export function foundInTable(
  table: CrossTable,
  suppress: Suppress,
  tellTotals: (sizes: number[]) => (number | null)[],
): string[] {
  const width = table[0]?.length ?? 0;
  const at = (row: number, column: number) => row * width + column;
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  const columns = Array.from({ length: width }, (_, column) => table.map((sizes) => sizes[column] ?? 0));
  const unknowns = suppress(table)
    .flat()
    .map((cell): Known => (cell === null ? { low: 0, high: 1000 } : { low: cell, high: cell }));
  const line = (cells: readonly number[], told: number | null): Sum[] =>
    told === null ? [] : [{ terms: cells.map((cell) => [cell, 1] as const), low: told, high: told }];
  const sums = [
    ...line(
      unknowns.map((_, cell) => cell),
      total(table.flat()),
    ),
    ...(table.length === 1
      ? []
      : tellTotals(table.map(total)).flatMap((told, row) =>
          line(
            columns.map((_, column) => at(row, column)),
            told,
          ),
        )),
    ...(table.length === 1
      ? []
      : tellTotals(columns.map(total)).flatMap((told, column) =>
          line(
            table.map((_, row) => at(row, column)),
            told,
          ),
        )),
  ];
  return tightened(unknowns, sums).flatMap((known, index) =>
    isFound(known) ? [`row ${Math.floor(index / width)}, column ${index % width}: ${known.low} to ${known.high}`] : [],
  );
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressCrossTable } from '@/lib/statistics/cross-table';

const tables = (rows: { min: number; max: number }, columns: { min: number; max: number }, most: number) =>
  fc
    .tuple(fc.integer(rows), fc.integer(columns))
    .chain(([r, c]) => fc.array(fc.array(fc.nat(most), { minLength: c, maxLength: c }), { minLength: r, maxLength: r }));

describe('a table by two characteristics with known totals', () => {
  it('shows all of it when no cell is small', () => {
    expect(
      suppressCrossTable([
        [5, 12],
        [7, 9],
      ]),
    ).toEqual([
      [5, 12],
      [7, 9],
    ]);
  });

  it('hides a rectangle around one small cell, which either total would show', () => {
    expect(
      suppressCrossTable([
        [3, 12, 20],
        [7, 9, 30],
        [40, 50, 60],
      ]),
    ).toEqual([
      [null, null, 20],
      [null, null, 30],
      [40, 50, 60],
    ]);
  });

  it('never shows fewer than five', () => {
    fc.assert(
      fc.property(tables({ min: 2, max: 7 }, { min: 2, max: 7 }, 40), (table) =>
        suppressCrossTable(table).every((row) => row.every((shown) => shown === null || shown >= 5)),
      ),
    );
  });

  it('hides at least five persons together in each row and column, or all of it', () => {
    fc.assert(
      fc.property(tables({ min: 2, max: 6 }, { min: 2, max: 6 }, 30), (table) => {
        const shown = suppressCrossTable(table);
        return lines(table, shown).every(({ sizes, seen }) => {
          const hidden = sizes.filter((_, index) => seen[index] === null);
          return hidden.length === 0 || hidden.length === sizes.length || sum(hidden) >= 5;
        });
      }),
    );
  });

  it('leaves a reader who knows every total, and subtracts all ways, with two sizes for every hidden cell', () => {
    fc.assert(
      fc.property(tables({ min: 2, max: 3 }, { min: 2, max: 3 }, 9), (table) => {
        const shown = suppressCrossTable(table);
        if (shown.flat().every((size) => size === null)) return true;
        const possible = shown.map((row) => row.map(() => new Set<number>()));
        for (const guess of waysToFill(
          shown,
          table.map(sum),
          (table[0] ?? []).map((_, c) => sum(column(table, c))),
        )) {
          guess.forEach((row, r) => {
            row.forEach((size, c) => {
              possible[r]?.[c]?.add(size);
            });
          });
        }
        return shown.every((row, r) => row.every((size, c) => size !== null || (possible[r]?.[c]?.size ?? 0) > 1));
      }),
      { numRuns: 300 },
    );
  });
});

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
const column = <Size>(table: readonly (readonly Size[])[], c: number) => table.map((row) => row[c] as Size);

function lines(table: number[][], shown: (number | null)[][]) {
  const rows = table.map((sizes, r) => ({ sizes, seen: shown[r] ?? [] }));
  const columns = (table[0] ?? []).map((_, c) => ({ sizes: column(table, c), seen: column(shown, c) }));
  return [...rows, ...columns];
}

/** Every table with the same totals and the same shown cells. */
function* waysToFill(shown: (number | null)[][], rowTotals: number[], columnTotals: number[]): Generator<number[][]> {
  const [first, ...others] = shown;
  const [total, ...totals] = rowTotals;
  if (!first || total === undefined) {
    if (columnTotals.every((left) => left === 0)) yield [];
    return;
  }
  for (const guess of rowsLike(first, total, columnTotals)) {
    const left = columnTotals.map((size, c) => size - (guess[c] ?? 0));
    for (const more of waysToFill(others, totals, left)) yield [guess, ...more];
  }
}

function* rowsLike(shown: (number | null)[], total: number, limits: number[]): Generator<number[]> {
  const [first, ...rest] = shown;
  const [limit = 0, ...limited] = limits;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  const sizes = first === null ? Array.from({ length: Math.min(total, limit) + 1 }, (_, size) => size) : [first];
  for (const size of sizes) {
    if (size > total || size > limit) continue;
    for (const others of rowsLike(rest, total - size, limited)) yield [size, ...others];
  }
}

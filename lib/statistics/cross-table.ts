import { type ShownCount, smallestGroup } from './small-groups';

type Cell = readonly [row: number, column: number];

/**
 * What may be shown of a table of disjoint groups (rows by columns) whose totals of every row and column the reader may
 * know: no cell below five, zero included, and none that can be found by subtraction.
 *
 * Every hidden cell stands in a rectangle of four hidden cells between which at least one person could be moved without
 * changing a total, so that its size could be another. And the hidden cells of a row or column are at least five persons
 * together, or all of it.
 */
export function suppressCrossTable(table: readonly (readonly number[])[]): ShownCount[][] {
  const hidden = table.map((row) => row.map((size) => size < smallestGroup));
  while (hideOneMore(table, hidden));
  return table.map((row, r) => row.map((size, c) => (hidden[r]?.[c] ? null : size)));
}

/** Hides what the first unsafe hidden cell or line needs; false when all is safe. */
function hideOneMore(table: readonly (readonly number[])[], hidden: boolean[][]): boolean {
  const cells = table.flatMap((row, r) => row.map((_, c): Cell => [r, c]));
  const isHidden = ([r, c]: Cell) => hidden[r]?.[c] === true;
  const size = ([r, c]: Cell) => table[r]?.[c] ?? 0;
  const hide = (more: readonly Cell[]) => {
    for (const [r, c] of more) (hidden[r] ?? [])[c] = true;
    return more.length > 0;
  };
  for (const cell of cells.filter(isHidden)) {
    for (const axis of [0, 1] as const) {
      const line = cells.filter((other) => other[axis] === cell[axis]);
      const open = line.filter((other) => !isHidden(other));
      const sum = line.filter(isHidden).reduce((total, other) => total + size(other), 0);
      if (sum < smallestGroup && open.length > 0) return hide([smallestOf(open, size)]);
    }
    const rectangles = cells
      .filter(([r, c]) => r !== cell[0] && c !== cell[1])
      .map((across): [Cell, Cell, Cell] => [across, [cell[0], across[1]], [across[0], cell[1]]])
      .filter(([across, a, b]) => (size(cell) > 0 && size(across) > 0) || (size(a) > 0 && size(b) > 0));
    if (rectangles.some((corners) => corners.every(isHidden))) continue;
    const costs = rectangles.map((corners) => ({ more: corners.filter((corner) => !isHidden(corner)) }));
    const cheapest = costs.sort((a, b) => cost(a.more, size) - cost(b.more, size))[0];
    if (hide(cheapest?.more ?? cells.filter((other) => !isHidden(other)))) return true;
  }
  return false;
}

function smallestOf(cells: readonly Cell[], size: (cell: Cell) => number): Cell {
  return cells.reduce((least, cell) => (size(cell) < size(least) ? cell : least));
}

function cost(cells: readonly Cell[], size: (cell: Cell) => number): number {
  return cells.reduce((total, cell) => total + size(cell), 0);
}

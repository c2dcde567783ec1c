import { smallestGroup } from './small-groups';

/** Neighbours shown as one group: from the index of the first to that of the last, both included. */
export type Merged = { from: number; to: number };

/**
 * Puts neighbours among ordered groups together until each has five persons or none is left: what cannot be shown one by
 * one is still shown as a spread. Groups without anybody go with their neighbours, since an empty group is a small one too.
 */
export function mergeSmallNeighbours(sizes: readonly number[]): Merged[] {
  const merged: Merged[] = [];
  let from = 0;
  let persons = 0;
  for (const [index, size] of sizes.entries()) {
    persons += size;
    if (persons < smallestGroup) continue;
    merged.push({ from, to: index });
    from = index + 1;
    persons = 0;
  }
  if (from === sizes.length) return merged;
  const before = merged.pop();
  return [...merged, { from: before?.from ?? 0, to: sizes.length - 1 }];
}

/** The index of the group the middle person is in, when all groups are known. */
export function medianGroup(sizes: readonly number[]): number | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return null;
  let before = 0;
  for (const [index, size] of sizes.entries()) {
    before += size;
    if (before * 2 >= total) return index;
  }
  return null;
}

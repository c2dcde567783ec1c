import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundStretches, stretchOf } from '@/lib/statistics/number-groups';
import { medianGroup, mergeSmallNeighbours } from '@/lib/statistics/ordered-groups';

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
const sizesOf = (sizes: readonly number[]) => mergeSmallNeighbours(sizes).map(({ from, to }) => sum(sizes.slice(from, to + 1)));

describe('ordered groups', () => {
  it('are shown one by one when each has five persons', () => {
    expect(mergeSmallNeighbours([5, 9, 6])).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  it('are put together with their neighbours where they have not', () => {
    expect(mergeSmallNeighbours([1, 2, 8, 12, 3])).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 4 },
    ]);
  });

  it('cover all groups without overlap, each with at least five persons when there are five', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 12 }), (sizes) => {
        const merged = mergeSmallNeighbours(sizes);
        const covered = merged.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
        expect(covered).toEqual(sizes.map((_, index) => index));
        return sum(sizes) < 5 ? merged.length === 1 : sizesOf(sizes).every((persons) => persons >= 5);
      }),
    );
  });

  it('leave a reader who knows how they are put together with two sizes for every group inside', () => {
    const few = fc.array(fc.nat(7), { minLength: 2, maxLength: 4 }).filter((sizes) => sum(sizes) >= 5);
    fc.assert(
      fc.property(few, (sizes) => {
        const shown = JSON.stringify([mergeSmallNeighbours(sizes), sizesOf(sizes)]);
        const possible = sizes.map(() => new Set<number>());
        for (const guess of tables(sizes.length, sum(sizes))) {
          if (JSON.stringify([mergeSmallNeighbours(guess), sizesOf(guess)]) !== shown) continue;
          guess.forEach((size, index) => {
            possible[index]?.add(size);
          });
        }
        return mergeSmallNeighbours(sizes).every(
          ({ from, to }) => from === to || possible.slice(from, to + 1).every((sizesSeen) => sizesSeen.size > 1),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('have the middle person in the group where half of them are passed', () => {
    expect(medianGroup([5, 9, 6])).toBe(1);
    expect(medianGroup([10, 5, 5])).toBe(0);
    expect(medianGroup([])).toBeNull();
  });
});

describe('stretches of a number line', () => {
  it('have round limits and are open at both ends', () => {
    const values = Array.from({ length: 100 }, (_, value) => ({ value, persons: 1 }));
    const stretches = roundStretches(values);
    expect(stretches.at(0)).toEqual({ from: null, below: 10 });
    expect(stretches.at(-1)?.below).toBeNull();
    expect(stretches.map(({ from }) => from).slice(1)).toEqual([10, 20, 30, 40, 50, 60, 70, 80]);
  });

  it('are the same whatever the largest and the smallest answer are', () => {
    const middle = Array.from({ length: 40 }, (_, value) => ({ value: 20 + value, persons: 2 }));
    const ends = (low: number, high: number) => [...middle, { value: low, persons: 1 }, { value: high, persons: 1 }];
    expect(roundStretches(ends(0, 100))).toEqual(roundStretches(ends(-9_000, 1_000_000)));
  });

  it('hold every answer once', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Math.round(number * 100) / 100);
    fc.assert(
      fc.property(fc.array(fc.record({ value, persons: fc.integer({ min: 1, max: 9 }) }), { minLength: 1 }), (values) => {
        const stretches = roundStretches(values);
        return values.every(({ value: each }) => {
          const { from, below } = stretches[stretchOf(each, stretches)] ?? {};
          return (from == null || each >= from) && (below == null || each < below);
        });
      }),
    );
  });
});

function* tables(length: number, total: number): Generator<number[]> {
  if (length === 0) {
    if (total === 0) yield [];
    return;
  }
  for (let size = 0; size <= total; size++) for (const rest of tables(length - 1, total - size)) yield [size, ...rest];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressOverlappingGroups, suppressSmallGroups, suppressSmallTotal } from '@/lib/statistics/small-groups';

const groups = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 8 });
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe('groups that make up a known total', () => {
  it('shows every group when none is small', () => {
    expect(suppressSmallGroups([5, 12, 7])).toEqual([5, 12, 7]);
  });

  it('hides the next smallest with a single small group, which subtraction would show', () => {
    expect(suppressSmallGroups([12, 3, 7])).toEqual([12, null, null]);
  });

  it('hides a group nobody is in', () => {
    expect(suppressSmallGroups([0, 9, 20])).toEqual([null, null, 20]);
  });

  it('hides more when the hidden ones together are fewer than five', () => {
    expect(suppressSmallGroups([1, 2, 10, 30])).toEqual([null, null, null, 30]);
  });

  it('hides more when the hidden ones are equally many, since dividing would show them', () => {
    expect(suppressSmallGroups([4, 4, 10, 30])).toEqual([null, null, null, 30]);
  });

  it('leaves two small groups hidden by themselves when they protect each other', () => {
    expect(suppressSmallGroups([2, 4, 10, 30])).toEqual([null, null, 10, 30]);
  });

  it('never shows fewer than five', () => {
    fc.assert(fc.property(groups, (sizes) => suppressSmallGroups(sizes).every((shown) => shown === null || shown >= 5)));
  });

  it('never lets the total minus what is shown be fewer than five', () => {
    fc.assert(
      fc.property(groups, (sizes) => {
        const shown = suppressSmallGroups(sizes);
        const rest = sum(sizes) - sum(shown.map((size) => size ?? 0));
        return !shown.includes(null) || rest >= 5 || shown.every((size) => size === null);
      }),
    );
  });

  it('shows the numbers as they are, or not at all', () => {
    fc.assert(
      fc.property(groups, (sizes) =>
        suppressSmallGroups(sizes).every((shown, index) => shown === null || shown === sizes[index]),
      ),
    );
  });

  it('leaves a reader who knows the rule and the total with at least two sizes for every hidden group', () => {
    const few = fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 2, maxLength: 4 }).filter((s) => sum(s) >= 5);
    fc.assert(
      fc.property(few, (sizes) => {
        const shown = suppressSmallGroups(sizes);
        const possible = shown.map(() => new Set<number>());
        for (const guess of waysToFill(shown, sum(sizes))) {
          if (suppressSmallGroups(guess).join() !== shown.join()) continue;
          guess.forEach((size, index) => {
            possible[index]?.add(size);
          });
        }
        return shown.every((size, index) => size !== null || (possible[index]?.size ?? 0) > 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('groups that overlap', () => {
  it('hides a group that nearly everybody or nearly nobody is in', () => {
    expect(suppressOverlappingGroups([3, 10, 18, 20], 20)).toEqual([null, 10, null, null]);
  });

  it('leaves at least two sizes for every hidden group, whoever subtracts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(60), (persons, wanted) => {
        const size = Math.min(wanted, persons);
        const [shown] = suppressOverlappingGroups([size], persons);
        if (shown !== null) return shown === size && size >= 5 && persons - size >= 5;
        const guesses = Array.from({ length: persons + 1 }, (_, guess) => guess);
        return guesses.filter((guess) => suppressOverlappingGroups([guess], persons)[0] === null).length > 1;
      }),
    );
  });
});

describe('a number of persons', () => {
  it('does not say how many four persons are', () => {
    expect([4, 5].map(suppressSmallTotal)).toEqual([null, 5]);
  });
});

/** Every way the hidden groups can share what the shown ones leave of the total. */
function* waysToFill(shown: readonly (number | null)[], total: number): Generator<number[]> {
  const [first, ...rest] = shown;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  const sizes = first === null ? Array.from({ length: total + 1 }, (_, size) => size) : [first];
  for (const size of sizes) {
    if (size > total) continue;
    for (const others of waysToFill(rest, total - size)) yield [size, ...others];
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWholeFives, noMoreThanParts, partsInWholeFives, periodsCounted } from '@/lib/statistics/whole-fives';

const persons = fc.nat(60);

describe('persons told as "at least"', () => {
  it('are the whole fives in their number, and nothing below five', () => {
    expect([0, 4, 5, 9, 10, 38].map(inWholeFives)).toEqual([null, null, 5, 5, 10, 35]);
  });

  it('are told by parts where no part is small, and else not at all', () => {
    expect(partsInWholeFives([7, 0, 12])).toEqual([5, null, 10]);
    expect(partsInWholeFives([7, 4, 12])).toEqual([null, null, null]);
  });

  it('are together no more than the parts that are told', () => {
    expect(noMoreThanParts(28, [10, 15])).toBe(25);
    expect(noMoreThanParts(28, [20, null])).toBe(20);
    expect(noMoreThanParts(28, [null, null])).toBeNull();
  });

  it('never tell of fewer than five between two numbers', () => {
    fc.assert(
      fc.property(persons, persons, (one, more) => {
        const [before, after] = [inWholeFives(one), inWholeFives(one + more)];
        const least = Math.max(0, (after ?? 0) - (before ?? 0) - 4);
        const most = (after === null ? 4 : after + 4) - (before ?? 0);
        return least === 0 || most >= 5;
      }),
    );
  });
});

describe('the weeks that are counted', () => {
  it('stand until five more have come', () => {
    expect(periodsCounted([])).toBe(0);
    expect(periodsCounted([4])).toBe(0);
    expect(periodsCounted([4, 1])).toBe(2);
    expect(periodsCounted([8, 4])).toBe(1);
    expect(periodsCounted([8, 4, 1])).toBe(3);
  });

  it('never go back, and always take in at least five more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), (weeks) => {
        const sum = (until: number) => weeks.slice(0, until).reduce((total, each) => total + each, 0);
        const counted = weeks.map((_, week) => periodsCounted(weeks.slice(0, week + 1)));
        return counted.every((now, week) => {
          const before = counted[week - 1] ?? 0;
          return now === before || (now > before && sum(now) - sum(before) >= 5);
        });
      }),
    );
  });
});

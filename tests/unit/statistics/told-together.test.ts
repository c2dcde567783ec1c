import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Moment, nothingTold, toldAtLast, toldNext } from '@/lib/statistics/told-together';

const moment = (tables: Record<string, number[]>): Moment => ({
  persons: Object.values(tables)[0]?.reduce((sum, size) => sum + size, 0) ?? 0,
  tables: new Map(Object.entries(tables)),
});
const told = (...moments: Record<string, number[]>[]) => {
  const { whole, tables } = toldAtLast(moments.map(moment));
  return { whole, ...Object.fromEntries(tables) };
};

describe('what is told while more can come', () => {
  it('is whole fives of each group, that together come to the whole', () => {
    expect(told({ a: [13, 9, 2] })).toEqual({ whole: 15, a: [10, 5, 0] });
  });

  it('is nothing while no table comes to five, or the parts are all small', () => {
    expect(told({ a: [4] })).toEqual({ whole: 0 });
    expect(told({ a: [4, 4, 4] })).toEqual({ whole: 0 });
  });

  it('comes to the same in every table: one that comes to more is told in proportion', () => {
    expect(told({ a: [24, 16], b: [31, 4, 5] })).toEqual({ whole: 35, a: [20, 15], b: [30, 0, 5] });
    expect(told({ a: [40], b: [12, 14, 14] })).toEqual({ whole: 30, a: [30], b: [10, 10, 10] });
  });

  it('waits with a table of many small groups rather than keep the others small', () => {
    expect(told({ a: [20, 20], b: [4, 4, 4, 4, 4, 4, 4, 4, 8] })).toEqual({ whole: 40, a: [20, 20] });
  });

  it('lets the others wait for a table that has come to half of everybody, and then tells them together', () => {
    const first = { a: [6, 4], b: [2, 2, 2, 2, 2] };
    const second = { a: [12, 8], b: [4, 4, 4, 4, 4] };
    const third = { a: [18, 12], b: [6, 6, 6, 6, 6] };
    expect(told(first)).toEqual({ whole: 5, a: [5, 0] });
    expect(told(first, second)).toEqual({ whole: 15, a: [10, 5] });
    expect(told(first, second, third)).toEqual({ whole: 25, a: [15, 10], b: [5, 5, 5, 5, 5] });
    expect(told({ a: [15, 5], b: [4, 4, 4, 4, 4] }, { a: [20, 5], b: [5, 5, 5, 5, 5] })).toMatchObject({ whole: 25 });
  });

  it('stands still until five more are there and the whole is five larger', () => {
    const first = { a: [14, 10] };
    expect(told(first, { a: [15, 10] })).toEqual({ whole: 20, a: [10, 10] });
    expect(told(first, { a: [15, 10] }, { a: [17, 12] })).toEqual({ whole: 25, a: [15, 10] });
    expect(told(first, { a: [14, 15] })).toEqual({ whole: 25, a: [10, 15] });
    expect(told({ a: [10, 10] }, { a: [13, 12] })).toEqual({ whole: 20, a: [10, 10] });
  });

  it('never goes back, is never more than is true, and comes to the whole in every table', () => {
    const persons = fc.array(fc.tuple(fc.nat(2), fc.nat(4), fc.nat(1)), { maxLength: 80 });
    fc.assert(
      fc.property(persons, fc.integer({ min: 1, max: 9 }), (answers, step) => {
        let before = nothingTold;
        for (let count = step; count <= answers.length; count += step) {
          const sizes = [3, 5, 2].map((width, at) => {
            const groups = Array<number>(width).fill(0);
            for (const answer of answers.slice(0, count)) groups[answer[at] ?? 0] = (groups[answer[at] ?? 0] ?? 0) + 1;
            return groups;
          });
          const next = toldNext(before, moment(Object.fromEntries(sizes.map((groups, at) => [`${at}`, groups]))));
          expect(next.whole % 5).toBe(0);
          for (const [key, groups] of next.tables) {
            expect(groups.reduce((sum, size) => sum + size, 0)).toBe(next.whole);
            for (const [group, size] of groups.entries()) {
              expect(size % 5).toBe(0);
              expect(size).toBeLessThanOrEqual(sizes[Number(key)]?.[group] ?? 0);
              expect(size).toBeGreaterThanOrEqual(before.tables.get(key)?.[group] ?? 0);
            }
          }
          expect([...next.tables.keys()]).toEqual(expect.arrayContaining([...before.tables.keys()]));
          before = next;
        }
      }),
    );
  });
});

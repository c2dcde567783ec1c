import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf, placedAt, takenOut } from '@/lib/surveys/ranked-order';

const keys = ['a', 'b', 'c', 'd'];
const ranks = (order: readonly string[]) => (key: string) => (order.includes(key) ? String(order.indexOf(key) + 1) : '');

describe('putting options in order', () => {
  test('reads numbers with gaps, and leaves out what has none', () => {
    const given: Record<string, string> = { a: '7', b: '', c: '2', d: 'x' };
    expect(orderOf(keys, (key) => given[key] ?? '')).toEqual(['c', 'a']);
  });

  test('places one where it is wanted, the others closing up', () => {
    expect(placedAt(['a', 'b', 'c'], 'c', 1, 4)).toEqual(['c', 'a', 'b']);
    expect(placedAt(['a', 'b', 'c'], 'a', 3, 4)).toEqual(['b', 'c', 'a']);
    expect(placedAt([], 'b', 4, 4)).toEqual(['b']);
  });

  test('what falls behind the most important is not ranked any more', () => {
    expect(placedAt(['a', 'b'], 'c', 1, 2)).toEqual(['c', 'a']);
    expect(placedAt(['a', 'b'], 'c', 9, 2)).toEqual(['a', 'c']);
    expect(takenOut(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });

  test('however they are moved, each has one number at most and the numbers have no gaps', () => {
    const move = fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(move), fc.integer({ min: 1, max: 4 }), (moves, most) => {
        const order = moves.reduce<string[]>(
          (now, [key, place]) => (place === 0 ? takenOut(now, key) : placedAt(now, key, place, most)),
          [],
        );
        expect(new Set(order).size).toBe(order.length);
        expect(order.length).toBeLessThanOrEqual(most);
        expect(orderOf(keys, ranks(order))).toEqual(order);
      }),
    );
  });
});

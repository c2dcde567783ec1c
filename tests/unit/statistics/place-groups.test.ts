import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedPlace, groupSmallPlaces } from '@/lib/statistics/place-groups';

const place = (name: string, lon: number, persons: string[] | 'enough', contributions = persons.length): CountedPlace => ({
  name,
  lon,
  lat: 56.4,
  contributions,
  persons,
});

describe('places with few persons', () => {
  it('go with their nearest neighbour', () => {
    const groups = groupSmallPlaces([
      place('Vest', 10.1, 'enough', 20),
      place('Midt', 10.4, ['a', 'b'], 3),
      place('Øst', 10.9, 'enough', 8),
    ]);
    expect(groups).toEqual([
      { names: ['Vest', 'Midt'], lon: 10.1, lat: 56.4, contributions: 23 },
      { names: ['Øst'], lon: 10.9, lat: 56.4, contributions: 8 },
    ]);
  });

  it('count somebody who spoke of several once', () => {
    expect(groupSmallPlaces([place('Vest', 10.1, ['a', 'b', 'c']), place('Øst', 10.9, ['a', 'b', 'c'])])).toEqual([]);
    expect(groupSmallPlaces([place('Vest', 10.1, ['a', 'b', 'c']), place('Øst', 10.9, ['c', 'd', 'e'])])).toHaveLength(1);
  });

  it('leave only areas of five persons or more, and no contribution out where there is one', () => {
    const any = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 99 }), fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 7 })),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(any, (drawn) => {
        const places = drawn.map(([at, who], index) =>
          place(`By ${index}`, 10 + at / 100, who.length >= 5 ? 'enough' : who, who.length),
        );
        const groups = groupSmallPlaces(places);
        const whoIn = (names: string[]) => new Set(names.flatMap((name) => drawn[Number(name.slice(3))]?.[1] ?? []));
        const said = (each: readonly { contributions: number }[]) =>
          each.reduce((sum, { contributions }) => sum + contributions, 0);
        return groups.every(({ names }) => whoIn(names).size >= 5) && (groups.length === 0 || said(groups) === said(places));
      }),
    );
  });
});

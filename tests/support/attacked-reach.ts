import { type ShownReach, shownReach } from '@/lib/insight/shown-reach';
import { periodsCounted } from '@/lib/statistics/whole-fives';
import { isFound, type Known, type Sum, tightened } from './attacker';
import type { seededRandom } from './seeded-random';

type Person = { week: number; isFirst: boolean; parts: readonly number[] };
export type ReachWorld = { weeks: number; parts: number; persons: Person[] };

/** How numbers are told at the end of a week: what it says, and what a reader then knows of a number told like this. */
export type Telling = {
  /** Weeks that are counted at the end of this one. */
  counted: (newcomers: readonly number[]) => number;
  shown: (
    reach: { persons: number; first: number; returning: number },
    parts: readonly number[],
  ) => Omit<ShownReach, 'guests' | 'codes'>;
  /** How far above what is told the truth can be. */
  above: number;
};

export const asTold: Telling = {
  counted: periodsCounted,
  shown: (reach, parts) => shownReach({ kind: 'project', reach: { ...reach, guests: 0, codes: 0 }, parts }),
  above: 4,
};

/** What naive hiding leaves of a number. */
export const unlessFew = (persons: number) => (persons < 5 ? null : persons);

/** Hides what is below five, and nothing more. */
export const naive: Telling = {
  counted: (newcomers) => newcomers.length,
  shown: ({ persons, first, returning }, parts) => ({
    persons: unlessFew(persons),
    first: unlessFew(first),
    returning: unlessFew(returning),
    parts: parts.map(unlessFew),
  }),
  above: 0,
};

export function aReachWorld(random: ReturnType<typeof seededRandom>): ReachWorld {
  const [weeks, parts, size] = [random.whole(2, 5), random.whole(1, 3), random.pick([6, 12, 25, 60])];
  const returning = random.pick([10, 30, 50, 90]);
  return {
    weeks,
    parts,
    persons: Array.from({ length: random.whole(1, size) }, () => ({
      week: random.whole(0, weeks - 1),
      isFirst: random.whole(1, 100) > returning,
      parts: partsOf(random, parts),
    })),
  };
}

function partsOf(random: ReturnType<typeof seededRandom>, parts: number): number[] {
  const first = random.pick([0, 0, 0, random.whole(0, parts - 1)]);
  return [...new Set([first, ...(random.whole(1, 4) === 1 ? [random.whole(0, parts - 1)] : [])])];
}

/**
 * What somebody finds who reads every week's summary and subtracts: between weeks, parts and the whole, and those who
 * were there before and those who were not. Empty when nothing below five is found.
 */
export function foundInReach({ weeks, parts, persons }: ReachWorld, telling: Telling): string[] {
  const newcomers = Array.from({ length: weeks }, (_, week) => persons.filter((person) => person.week === week).length);
  const unknowns: Known[] = [];
  const names: string[] = [];
  const sums: Sum[] = [];
  const unknown = (name: string, low: number, high: number) => {
    names.push(name);
    return unknowns.push({ low, high }) - 1;
  };
  const readings = Array.from({ length: weeks }, (_, week) => {
    const counted = telling.counted(newcomers.slice(0, week + 1));
    const here = persons.filter((person) => person.week < counted);
    const first = here.filter(({ isFirst }) => isFirst).length;
    const reach = { persons: here.length, first, returning: here.length - first };
    const shown = telling.shown(
      reach,
      Array.from({ length: parts }, (_, part) => here.filter((person) => person.parts.includes(part)).length),
    );
    const isSplit = shown.first !== null && shown.returning !== null;
    const anyPart = shown.parts.some((part) => part !== null);
    const told = (name: string, value: number | null, above: number, hidden: number) =>
      unknown(`${name} in week ${week}`, value ?? 0, value === null ? hidden : value + above);
    const all = told('persons', shown.persons, telling.above * (isSplit ? 2 : 1), 4);
    const ways = [shown.first, shown.returning].map((value, way) =>
      told(way === 0 ? 'first' : 'returning', value, telling.above, telling.above === 0 ? 4 : 1000),
    ) as [number, number];
    // Where parts are told, one that is not has nobody in it, says the rule.
    const each = shown.parts.map((value, part) =>
      told(`part ${part}`, value, telling.above, telling.above === 0 ? 4 : anyPart ? 0 : 1000),
    );
    const outside = each.map((_, part) => unknown(`outside part ${part} in week ${week}`, 0, 1000));
    sums.push({
      terms: [
        [all, 1],
        [ways[0], -1],
        [ways[1], -1],
      ],
      low: 0,
      high: 0,
    });
    sums.push({ terms: [[all, -1], ...each.map((part) => [part, 1] as const)], low: 0, high: 1000 });
    for (const [index, part] of each.entries())
      sums.push({
        terms: [
          [all, 1],
          [part, -1],
          [outside[index] as number, -1],
        ],
        low: 0,
        high: 0,
      });
    return [all, ...ways, ...each];
  });
  for (const [later, reading] of readings.entries())
    for (const earlier of readings.slice(0, later))
      for (const [index, at] of reading.entries()) {
        const before = earlier[index] as number;
        const grown = unknown(`more than before: ${names[at]} than ${names[before]}`, 0, 1000);
        sums.push({
          terms: [
            [at, 1],
            [before, -1],
            [grown, -1],
          ],
          low: 0,
          high: 0,
        });
      }
  return tightened(unknowns, sums).flatMap((known, index) => (isFound(known) ? [names[index] as string] : []));
}

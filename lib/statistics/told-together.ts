import { smallestGroup } from './small-groups';

/** Disjoint groups by the same characteristic that together are everybody: sizes by the key of their table. */
export type Tables = ReadonlyMap<string, readonly number[]>;

/** What has been told: of each table groups of at least so many, that together come to the whole. Nothing of other tables. */
export type Told = { whole: number; tables: Tables };

/** Everybody so far, at one moment. */
export type Moment = { persons: number; tables: Tables };

export const nothingTold: Told = { whole: 0, tables: new Map() };

/**
 * What is told of tables while more can come, at the last of these moments. A group is told as "at least", in whole
 * fives, and what is told never goes back. Told groups come to the same whole in every table, so that no table tells
 * that there must be more in the groups of another. All of it stands still until the whole is five larger and at least
 * five persons more are there, so that nothing moves at the moment somebody known takes part.
 */
export function toldAtLast(moments: Iterable<Moment>): Told {
  let told = nothingTold;
  let persons = 0;
  for (const moment of moments) {
    if (moment.persons - persons < smallestGroup) continue;
    const next = toldNext(told, moment);
    if (next !== told) persons = moment.persons;
    told = next;
  }
  return told;
}

/** What is told after `told`, given how large the groups are now. The same where too little has changed. */
export function toldNext(told: Told, { persons, tables }: Moment): Told {
  const fives = new Map([...tables].map(([key, sizes]) => [key, sizes.map(fivesOf)]));
  // A table of many small groups comes to little: it waits rather than keep the whole small for all. Once it comes to half
  // of everybody, the others wait for it.
  const least = Math.max(fivesOf(persons) / 2, smallestGroup);
  const isJoining = (key: string) => told.tables.has(key) || sum(fives.get(key) ?? []) >= least;
  const whole = wholeOf(fives, isJoining);
  if (whole === Infinity || whole < told.whole + smallestGroup) return told;
  const joined = [...fives].filter(([key]) => isJoining(key));
  return { whole, tables: new Map(joined.map(([key, sizes]) => [key, raised(told.tables.get(key) ?? [], sizes, whole)])) };
}

function wholeOf(fives: Tables, isIncluded: (key: string) => boolean): number {
  return Math.min(...[...fives].filter(([key]) => isIncluded(key)).map(([, sizes]) => sum(sizes)));
}

/** What was told, five more at a time for the group that is furthest behind its share, until it comes to the whole. */
function raised(before: readonly number[], fives: readonly number[], whole: number): number[] {
  const told = fives.map((_, index) => before[index] ?? 0);
  for (let missing = whole - sum(told); missing > 0; missing -= smallestGroup) {
    const behind = fives.map((size, index) => {
      const now = told[index] ?? 0;
      return now < size ? size / (2 * now + smallestGroup) : 0;
    });
    const next = behind.indexOf(Math.max(...behind));
    told[next] = (told[next] ?? 0) + smallestGroup;
  }
  return told;
}

function fivesOf(persons: number): number {
  return persons - (persons % smallestGroup);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

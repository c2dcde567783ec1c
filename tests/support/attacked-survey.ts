import { suppressCrossTable } from '@/lib/statistics/cross-table';
import { suppressSmallGroups } from '@/lib/statistics/small-groups';
import { type Moment, toldAtLast } from '@/lib/statistics/told-together';
import { isFound, type Known, type Sum, tightened } from './attacker';
import type { seededRandom } from './seeded-random';

/** Persons in the order they answered: the hour, and the group they are in by each characteristic. */
type Person = { hour: number; groups: readonly number[] };
export type SurveyWorld = {
  /** How many groups there are by each characteristic. */
  widths: readonly number[];
  persons: readonly Person[];
  /** How many of them, the last, were typed in from paper after the last day. */
  typed: number;
};

/** One reading of everything that is published: what a reader then knows of everybody, and of each group of each table. */
type Reading = { persons: Known; tables: readonly (readonly Known[] | null)[] };
/** How a survey is told from the first answer to the last figure. */
export type Telling = (world: SurveyWorld) => {
  readings: Reading[] /** Persons who must have come between two readings. */;
  between: number;
};

const most = 1000;

export function aSurveyWorld(random: ReturnType<typeof seededRandom>): SurveyWorld {
  const size = random.whole(1, random.pick([12, 25, 60]));
  const widths = Array.from({ length: random.whole(1, 3) }, () => random.whole(2, 5));
  const hours = random.whole(1, 5);
  const favourite = widths.map((width) => random.whole(0, width - 1));
  const persons = Array.from({ length: size }, () => ({
    hour: random.whole(0, hours - 1),
    groups: widths.map((width, at) => random.pick([favourite[at] ?? 0, random.whole(0, width - 1)])),
  }));
  return { widths, persons: persons.sort((a, b) => a.hour - b.hour), typed: Math.min(size, random.pick([0, 0, 1, 3, 7])) };
}

/** As the product does: whole fives told together while more can come, exact figures once when nothing more can. */
export const asTold: Telling = (world) => {
  const moments: Moment[] = [];
  const readings: Reading[] = [];
  let before = 0;
  for (const hour of hoursOf(world)) {
    const moment = momentUntil(hour, world);
    moments.push(moment);
    const { whole, tables } = toldAtLast(moments);
    if (whole === before) continue;
    before = whole;
    readings.push({
      persons: { low: whole, high: most },
      tables: world.widths.map((_, at) => {
        // The reader is even let in on which tables lie no further behind than their remainders.
        const isWhole = (moment.tables.get(String(at)) ?? []).reduce((sum, size) => sum + size - (size % 5), 0) === whole;
        return tables.get(String(at))?.map((size) => ({ low: size, high: isWhole ? size + 4 : most })) ?? null;
      }),
    });
  }
  return { readings: [...readings, exactly(world, world.persons)], between: 5 };
};

/** Whole fives, each table for itself: what one comes to tells what is missing in another. */
export const fivesApart: Telling = (world) => {
  const fives = (size: number): Known => ({ low: size - (size % 5), high: size - (size % 5) + 4 });
  const readings = hoursOf(world).map(
    (hour): Reading => ({
      persons: { low: 0, high: most },
      tables: [...momentUntil(hour, world).tables.values()].map((sizes) => sizes.map(fives)),
    }),
  );
  return { readings: [...readings, exactly(world, world.persons)], between: 0 };
};

/** The first whole fives without the latest five, exactly. */
export const fiveAtATime: Telling = (world) => {
  const counts = [...new Set(world.persons.map((_, index) => Math.floor((index - 4) / 5) * 5))].filter((count) => count > 0);
  const readings = counts.map((count) => exactly(world, world.persons.slice(0, count)));
  return { readings: [...readings, exactly(world, world.persons)], between: 5 };
};

/** Exactly at closing, and again after each answer typed in from paper. */
export const afterEachTyped: Telling = (world) => {
  const closing = world.persons.length - world.typed;
  const readings = Array.from({ length: world.typed + 1 }, (_, typed) => exactly(world, world.persons.slice(0, closing + typed)));
  return { readings, between: 1 };
};

function hoursOf({ persons }: SurveyWorld): number[] {
  return [...new Set(persons.map(({ hour }) => hour))];
}

function momentUntil(hour: number, { widths, persons: all }: SurveyWorld): Moment {
  const persons = all.filter((person) => person.hour <= hour);
  return {
    persons: persons.length,
    tables: new Map(widths.map((width, at) => [String(at), sizesOf(persons, at, width)])),
  };
}

function sizesOf(persons: readonly Person[], at: number, width: number): number[] {
  return Array.from({ length: width }, (_, group) => persons.filter(({ groups }) => groups[at] === group).length);
}

const toKnown = (shown: number | null): Known => (shown === null ? { low: 0, high: most } : { low: shown, high: shown });

function exactly({ widths }: SurveyWorld, persons: readonly Person[]): Reading {
  if (persons.length < 5) return { persons: { low: 0, high: 4 }, tables: widths.map(() => null) };
  return {
    persons: toKnown(persons.length),
    tables: widths.map((width, at) => suppressSmallGroups(sizesOf(persons, at, width)).map(toKnown)),
  };
}

/**
 * What somebody finds who reads everything at every moment and subtracts: between readings, tables and the whole, and in
 * the last table by two characteristics. Empty when no group of one to four persons is found.
 */
export function foundInSurvey(world: SurveyWorld, telling: Telling): string[] {
  const { readings, between } = telling(world);
  const unknowns: Known[] = [];
  const names: string[] = [];
  const sums: Sum[] = [];
  const unknown = (name: string, known: Known) => {
    names.push(name);
    return unknowns.push(known) - 1;
  };
  const equal = (whole: number, parts: readonly number[]) =>
    sums.push({ terms: [[whole, 1], ...parts.map((part) => [part, -1] as const)], low: 0, high: 0 });
  const read = readings.map(({ persons, tables }, at) => {
    const all = unknown(`everybody in reading ${at}`, persons);
    const groups = tables.map((table, of) =>
      table?.map((known, group) => unknown(`group ${of}.${group} in reading ${at}`, known)),
    );
    for (const each of groups) if (each) equal(all, each);
    return { all, groups };
  });
  for (const [later, after] of read.entries())
    for (const before of read.slice(0, later)) {
      const came = (name: string, least: number) => unknown(`came to ${name}`, { low: least, high: most });
      const isLast = later === read.length - 1;
      const all = came(`everybody before reading ${later}`, isLast ? Math.min(between, 1) - 1 : between);
      equal(after.all, [before.all, all]);
      for (const [of, groups] of after.groups.entries()) {
        const known = before.groups[of];
        if (!groups || !known) continue;
        const each = groups.map((group, index) => {
          const more = came(`${names[group]} since ${names[known[index] ?? 0]}`, 0);
          equal(group, [known[index] ?? 0, more]);
          return more;
        });
        equal(all, each);
      }
    }
  const [rows, columns] = read.at(-1)?.groups ?? [];
  if (rows && columns) {
    const cells = crossed(world).map((line, row) => line.map((cell, column) => unknown(`cell ${row}, ${column}`, toKnown(cell))));
    for (const [row, whole] of rows.entries()) equal(whole, cells[row] ?? []);
    for (const [column, whole] of columns.entries())
      equal(
        whole,
        cells.map((line) => line[column] ?? 0),
      );
  }
  return tightened(unknowns, sums).flatMap((known, index) =>
    isFound(known) ? [`${names[index]}: ${known.low} to ${known.high}`] : [],
  );
}

function crossed({ widths: [height = 0, width = 0], persons }: SurveyWorld): (number | null)[][] {
  return suppressCrossTable(
    Array.from({ length: height }, (_, row) =>
      sizesOf(
        persons.filter(({ groups }) => groups[0] === row),
        1,
        width,
      ),
    ),
  );
}

/** Whether somebody was found by what they answered, and not only that somebody came. */
export function isByAnswer(found: readonly string[]): boolean {
  return found.some((name) => !name.startsWith('came to everybody'));
}

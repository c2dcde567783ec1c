import { type ShownCount, smallestGroup } from './small-groups';

/**
 * A number of persons told as "at least": the whole fives in it, null below five. Of two such numbers, whichever day,
 * version or part they are of, the difference is only known within four to either side of a whole five, so that it never
 * tells of one to four persons alone.
 */
export function inWholeFives(persons: number): ShownCount {
  return persons < smallestGroup ? null : persons - (persons % smallestGroup);
}

/** Parts that together are everybody who is told of: all of them in whole fives, or none where one of them is a small group. */
export function partsInWholeFives(parts: readonly number[]): ShownCount[] {
  const isTold = parts.every((persons) => persons === 0 || persons >= smallestGroup);
  return parts.map((persons) => (isTold ? inWholeFives(persons) : null));
}

/** Everybody, no more than what the parts that are told come to: else what is left for the others would tell of them. */
export function noMoreThanParts(persons: number, parts: readonly ShownCount[]): ShownCount {
  const together = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return inWholeFives(Math.min(persons, together));
}

/**
 * How many periods of a project are counted, given how many persons came to it in each: figures stand until at least
 * five more have come, so that two readings never differ by fewer persons.
 */
export function periodsCounted(newcomers: readonly number[]): number {
  let counted = 0;
  let waiting = 0;
  for (const [index, persons] of newcomers.entries()) {
    waiting += persons;
    if (waiting < smallestGroup) continue;
    counted = index + 1;
    waiting = 0;
  }
  return counted;
}

/** Fewer persons than this with something in common are neither shown nor derivable. */
export const smallestGroup = 5;

/** A count that may be shown, or null where it may not. */
export type ShownCount = number | null;

/**
 * What may be shown of disjoint groups of persons whose total is known to the reader: every group
 * below five is hidden, zero included, since an empty group also tells what nobody answered.
 *
 * Hiding one group is not enough, because it is the total minus the others. So the next smallest
 * groups are hidden with it until the hidden ones are at least two, differ in size, and are at
 * least five persons together. Groups of equal size are hidden together; the outcome then depends
 * on the sizes alone, so that swapping two hidden sizes publishes the very same numbers and even
 * a reader who knows this rule cannot tell which hidden group has which size.
 */
export function suppressSmallGroups(sizes: readonly number[]): ShownCount[] {
  const small = sizes.filter((size) => size < smallestGroup);
  if (small.length === 0) return [...sizes];
  const largestSmall = Math.max(...small);
  const limits = sizes.filter((size) => size >= largestSmall).sort((a, b) => a - b);
  const limit = limits.find((candidate) => isSafe(sizes.filter((size) => size <= candidate))) ?? Infinity;
  return sizes.map((size) => (size <= limit ? null : size));
}

/**
 * What may be shown of groups that overlap, each a part of `persons`: a group is hidden when it, or
 * those outside it, are below five. Each group is judged by itself, because no total ties
 * overlapping groups together.
 */
export function suppressOverlappingGroups(sizes: readonly number[], persons: number): ShownCount[] {
  return sizes.map((size) => suppressSmallGroups([size, persons - size])[0] ?? null);
}

/** A number of persons, or null when they are too few. */
export function suppressSmallTotal(persons: number): ShownCount {
  return persons < smallestGroup ? null : persons;
}

function isSafe(hidden: readonly number[]): boolean {
  const persons = hidden.reduce((sum, size) => sum + size, 0);
  return new Set(hidden).size > 1 && persons >= smallestGroup;
}

/** A stretch of a number line: from `from` (included) up to, and without, `below`; an end without a limit is null. */
export type Stretch = { from: number | null; below: number | null };

const stretchesWanted = 8;

/**
 * Stretches of equal round length that cover what was answered, open at both ends. Their limits come from the middle
 * eight tenths of the answers alone, so that they tell nothing of the person who answered the most or the least.
 */
export function roundStretches(values: readonly { value: number; persons: number }[]): Stretch[] {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const [low, high] = [atShare(sorted, 0.1), atShare(sorted, 0.9)];
  const length = roundLength((high - low) / stretchesWanted || 1);
  const first = Math.floor(low / length) + 1;
  const last = Math.max(first, Math.floor(high / length));
  const limits = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * length));
  return [null, ...limits].map((from, index) => ({ from, below: limits[index] ?? null }));
}

/** The stretch a number lies on. */
export function stretchOf(value: number, stretches: readonly Stretch[]): number {
  const index = stretches.findIndex(({ below }) => below === null || value < below);
  return index === -1 ? stretches.length - 1 : index;
}

function atShare(sorted: readonly { value: number; persons: number }[], share: number): number {
  const total = sorted.reduce((sum, { persons }) => sum + persons, 0);
  let before = 0;
  for (const { value, persons } of sorted) {
    before += persons;
    if (before >= total * share) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}

/** The smallest 1, 2 or 5 times a power of ten that is at least so long. */
function roundLength(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return rounded(([1, 2, 5].find((step) => step * power >= least) ?? 10) * power);
}

/** Without the tails of binary fractions; four decimals are kept, as answers have them. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The ends of an interval of shares, from 0 to 1. */
export type Interval = { low: number; high: number };

const z = 1.96;

/** The share `part` of `of` would have in 95 of 100 samples drawn by lot (Wilson 1927); sound for small numbers and shares near the ends. */
export function wilsonInterval(part: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = part / of;
  const spread = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  return { low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}

/** The same numbers every time (mulberry32), so that a figure in a test is a figure and not a chance. */
export function seededRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** A whole number from `from` to `to`, both included. */
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    digits: (count: number) => Array.from({ length: count }, () => whole(0, 9)).join(''),
    pick: <T>(from: readonly T[]): T => from[whole(0, from.length - 1)] as T,
  };
}

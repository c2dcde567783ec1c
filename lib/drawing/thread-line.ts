export type Span = { from: number; to: number };

/**
 * The thread of a theme fanning out into one strand: from the loop at `start` in a bend to height `y`,
 * then straight on to `to`.
 */
export function fanStrand(start: { x: number; y: number }, y: number, to: number): string {
  const { x } = start;
  return `M${n(x)},${n(start.y)}C${n(x + 42)},${n(start.y)} ${n(x + 24)},${n(y)} ${n(x + 82)},${n(y)}H${n(to)}`;
}

/** A straight stretch at height `y`. */
export function straight({ from, to }: Span, y: number): string {
  return `M${n(from)},${n(y)}H${n(to)}`;
}

/** The thread lying in bends while something is put on hold: about one bend per 31 units, at least two. */
export function slack({ from, to }: Span, y: number): string {
  const bends = Math.max(2, Math.round((to - from) / 31));
  const wide = (to - from) / bends;
  return `M${n(from)},${n(y)}${`c${n(wide / 2)},-15 ${n(wide / 2)},15 ${n(wide)},0`.repeat(bends)}`;
}

/** The thread downwards from `from` to `to` at `x`, swaying `sway` units out and back: the way between two stops. */
export function swaying({ from, to }: Span, x: number, sway: number): string {
  const middle = (from + to) / 2;
  return (
    `M${n(x)},${n(from)}C${n(x)},${n(from + (to - from) * 0.2)} ${n(x + sway)},${n(from + (to - from) * 0.26)} ` +
    `${n(x + sway)},${n(middle)}S${n(x)},${n(from + (to - from) * 0.8)} ${n(x)},${n(to)}`
  );
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}

export type Box = { left: number; top: number; right: number; bottom: number };

export type Labelled = {
  key: string;
  x: number;
  y: number;
  /** How far the point's own drawing reaches. */
  radius: number;
  lines: { text: string; size: number }[];
};

export type PlacedLabel = {
  key: string;
  /** Where a leader from the point ends. */
  x: number;
  y: number;
  anchor: "start" | "end";
  /** Far enough from its point to need a line to it. */
  leader: boolean;
  box: Box;
};

type Frame = {
  width: number;
  height: number;
  keepClear?: Box[];
  /** A box that would be hard to read, such as one half on land: avoided while there is another. */
  isPoor?: (box: Box) => boolean;
};

/**
 * Finds room for the label of every point, first come first served, so that labels do not cover each other,
 * other points, or what must stay clear. Where there is no room the least bad place is taken: no label is lost.
 */
export function placeLabels(points: readonly Labelled[], frame: Frame): PlacedLabel[] {
  const pins = points.map((point) => around(point.x, point.y, point.radius + 3));
  const placed: PlacedLabel[] = [];
  for (const [index, point] of points.entries()) {
    const taken = [...pins.filter((_, other) => other !== index), ...placed.map((label) => label.box)];
    placed.push(bestFor(point, taken, frame));
  }
  return placed;
}

/** Like {@link placeLabels} for labels that may be left out: only close to the point, only where there is room. */
export function placeOptionalLabels(points: readonly Labelled[], frame: Frame, taken: readonly Box[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const used = [...taken, ...placed.map((label) => label.box)];
    const fitting = NEAR.map((step) => candidate(point, step)).find((label) => cost(label.box, used, frame) === 0);
    if (fitting && used.every((box) => !overlaps(box, around(point.x, point.y, 3)))) placed.push(fitting);
  }
  return placed;
}

type Step = { dx: number; dy: number };

const NEAR: Step[] = [
  { dx: 0, dy: 0 },
  { dx: -0.1, dy: 0 },
];
const CLOSE: Step[] = [
  { dx: 3, dy: 0 },
  { dx: -3, dy: 0 },
];
const LED: Step[] = [20, 38, 60, 90].flatMap((far) =>
  [-0.95, 0.95, -0.35, 0.35].flatMap((slope) => [
    { dx: far * Math.sqrt(1 - slope ** 2), dy: far * slope },
    { dx: -far * Math.sqrt(1 - slope ** 2), dy: far * slope },
  ]),
);

/** Average width of a letter in the sans typeface, in ems, with a little air. */
const LETTER = 0.56;

function bestFor(point: Labelled, taken: Box[], frame: Frame): PlacedLabel {
  let best = candidate(point, CLOSE[0] ?? { dx: 3, dy: 0 });
  let lowest = Number.POSITIVE_INFINITY;
  for (const step of [...CLOSE, ...LED]) {
    const label = candidate(point, step);
    const price = cost(label.box, taken, frame) + Math.hypot(step.dx, step.dy) / 1000;
    if (price < lowest) {
      best = label;
      lowest = price;
    }
    if (price < 1) return label;
  }
  return best;
}

function candidate(point: Labelled, { dx, dy }: Step): PlacedLabel {
  const far = Math.hypot(dx, dy);
  const reach = far === 0 ? { x: point.radius, y: 0 } : { x: (dx / far) * point.radius, y: (dy / far) * point.radius };
  const [x, y] = [point.x + dx + reach.x, point.y + dy + reach.y - (point.lines.length > 1 ? 2 : 0)];
  const wide = Math.max(...point.lines.map((line) => line.text.length * line.size * LETTER)) + 8;
  const high = point.lines.reduce((sum, line) => sum + line.size * 1.2, 0);
  const first = point.lines[0]?.size ?? 0;
  const top = y - first * 0.85;
  const box = { left: dx < 0 ? x - wide : x, right: dx < 0 ? x : x + wide, top, bottom: top + high };
  return { key: point.key, x, y, anchor: dx < 0 ? "end" : "start", leader: far > 10, box };
}

function cost(box: Box, taken: readonly Box[], frame: Frame): number {
  const outside =
    Math.max(0, 4 - box.left) +
    Math.max(0, box.right - frame.width + 4) +
    Math.max(0, 4 - box.top) +
    Math.max(0, box.bottom - frame.height + 4);
  const covered = [...taken, ...(frame.keepClear ?? [])].reduce((sum, other) => sum + shared(box, other), 0);
  return outside * 100 + covered + (frame.isPoor?.(box) ? 1 : 0);
}

function shared(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function overlaps(a: Box, b: Box): boolean {
  return shared(a, b) > 0;
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

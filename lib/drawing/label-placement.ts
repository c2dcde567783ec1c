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
  anchor: 'start' | 'end';
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
 * Finds room for the label of every point, so that labels do not cover each other, other points, or what must stay
 * clear. Each is placed in turn, and then again knowing all the others. Where there is no room the least bad place
 * is taken: no label is lost. Labels come back in the order of their points.
 */
export function placeLabels(points: readonly Labelled[], frame: Frame): PlacedLabel[] {
  const placed = new Map<Labelled, PlacedLabel>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const point of points) {
      placed.delete(point);
      placed.set(point, bestFor(point, surroundings(point, points, placed), frame));
    }
  }
  return points.flatMap((point) => placed.get(point) ?? []);
}

/** Like {@link placeLabels} for labels that may be left out: only close to the point, only where there is room. */
export function placeOptionalLabels(points: readonly Labelled[], frame: Frame, taken: readonly Box[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const used = [...taken, ...placed.map((label) => label.box)];
    if (used.some((box) => shared(box, around(point)) > 0)) continue;
    const fitting = BESIDE.map((step) => candidate(point, step)).find((label) => cost(label.box, used, frame) === 0);
    if (fitting) placed.push(fitting);
  }
  return placed;
}

type Step = { dx: number; dy: number };
type Spot = { x: number; y: number };
type Surroundings = { boxes: Box[]; leaders: Spot[] };

const ROUNDS = 3;
const BESIDE: Step[] = [
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
/** Prices beside the length of the leader, which costs 1 a unit. */
const COVERED = 10;
const CROSSING = 20;
const OUTSIDE = 100;
const POOR = 30;

function surroundings(point: Labelled, points: readonly Labelled[], placed: ReadonlyMap<Labelled, PlacedLabel>): Surroundings {
  const pins = points.filter((other) => other !== point).map(around);
  const labels = [...placed.values()].map((label) => label.box);
  return { boxes: [...pins, ...labels], leaders: [...placed].flatMap(([other, label]) => leaderOf(other, label)) };
}

function bestFor(point: Labelled, { boxes, leaders }: Surroundings, frame: Frame): PlacedLabel {
  const labels = [...CLOSE, ...LED].map((step) => {
    const label = candidate(point, step);
    const own = leaderOf(point, label).filter((spot) => boxes.some((box) => holds(box, spot))).length;
    const others = leaders.filter((spot) => holds(label.box, spot)).length;
    const price = cost(label.box, boxes, frame) + Math.hypot(step.dx, step.dy) + (own + others) * CROSSING;
    return { label, price };
  });
  return labels.reduce((best, next) => (next.price < best.price ? next : best)).label;
}

function candidate(point: Labelled, { dx, dy }: Step): PlacedLabel {
  const far = Math.hypot(dx, dy);
  const reach = far === 0 ? { x: point.radius, y: 0 } : { x: (dx / far) * point.radius, y: (dy / far) * point.radius };
  const x = point.x + dx + reach.x;
  const y = point.y + dy + reach.y - (point.lines.length > 1 ? 2 : 0);
  const wide = Math.max(...point.lines.map((line) => line.text.length * line.size * LETTER)) + 8;
  const high = point.lines.reduce((sum, line) => sum + line.size * 1.2, 0);
  const top = y - (point.lines[0]?.size ?? 0) * 0.85;
  const box = { left: dx < 0 ? x - wide : x, right: dx < 0 ? x : x + wide, top, bottom: top + high };
  return { key: point.key, x, y, anchor: dx < 0 ? 'end' : 'start', leader: far > 10, box };
}

/** A few spots along the line from a point to its label, none for a label that stands at its point. */
function leaderOf(point: Labelled, label: PlacedLabel): Spot[] {
  if (!label.leader) return [];
  return [0.3, 0.45, 0.6, 0.75, 0.9].map((share) => ({
    x: point.x + (label.x - point.x) * share,
    y: point.y + (label.y - point.y) * share,
  }));
}

function cost(box: Box, taken: readonly Box[], frame: Frame): number {
  const outside =
    Math.max(0, 4 - box.left) +
    Math.max(0, box.right - frame.width + 4) +
    Math.max(0, 4 - box.top) +
    Math.max(0, box.bottom - frame.height + 4);
  const covered = [...taken, ...(frame.keepClear ?? [])].reduce((sum, other) => sum + shared(box, other), 0);
  return outside * OUTSIDE + covered * COVERED + (frame.isPoor?.(box) ? POOR : 0);
}

function shared(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function holds(box: Box, { x, y }: Spot): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function around({ x, y, radius }: Labelled): Box {
  const reach = radius + 3;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

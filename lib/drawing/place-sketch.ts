import { type DrawnShape, type LonLat, pointsOf } from './drawn-shape';

/** The ways to draw a place. */
export type DrawingKind = 'point' | 'line' | 'area';

/** What somebody has drawn so far: the shapes, and the points of the one being drawn. */
export type Sketch = { shapes: readonly DrawnShape[]; kind: DrawingKind; points: readonly LonLat[] };

export type SketchRules = {
  kinds: readonly DrawingKind[];
  /** Shapes, and points in each. */
  most: number;
  mostPoints: number;
};

/** Numbers shapes and points from 0. */
export type SketchAct =
  | { act: 'choose'; kind: DrawingKind }
  | { act: 'point'; at: LonLat }
  | { act: 'finish' }
  | { act: 'move'; shape: number; point: number; to: LonLat }
  | { act: 'remove'; shape: number }
  | { act: 'add'; shape: DrawnShape };

/** Fewest points that make one. */
const fewest = { point: 1, line: 2, area: 3 } as const;

/** The sketch after an act; the same sketch when the act cannot be done. What is undone is the sketch before. */
export function sketched(sketch: Sketch, rules: SketchRules, act: SketchAct): Sketch {
  const { shapes, kind, points } = sketch;
  switch (act.act) {
    case 'choose':
      return rules.kinds.includes(act.kind) && act.kind !== kind ? { shapes, kind: act.kind, points: [] } : sketch;
    case 'add':
      return shapes.length < rules.most ? { ...sketch, shapes: [...shapes, act.shape] } : sketch;
    case 'point':
      return pointSet(sketch, rules, rounded(act.at));
    case 'finish':
      return mayFinish(sketch) ? { shapes: [...shapes, shapeOf(kind, points)], kind, points: [] } : sketch;
    case 'remove':
      return act.shape < shapes.length ? { ...sketch, shapes: shapes.filter((_, at) => at !== act.shape) } : sketch;
    case 'move': {
      const moved = shapes[act.shape];
      if (!moved || act.point >= pointsOf(moved).length) return sketch;
      const to = rounded(act.to);
      const through = pointsOf(moved).map((point, at) => (at === act.point ? to : point));
      return { ...sketch, shapes: shapes.map((shape, at) => (at === act.shape ? shapeOf(kindOf(moved), through) : shape)) };
    }
  }
}

/** Whether the points so far make a line or an area. */
export function mayFinish({ kind, points }: Pick<Sketch, 'kind' | 'points'>): boolean {
  return kind !== 'point' && points.length >= fewest[kind];
}

export function kindOf({ type }: Pick<DrawnShape, 'type'>): DrawingKind {
  return type === 'Point' ? 'point' : type === 'LineString' ? 'line' : 'area';
}

function pointSet(sketch: Sketch, rules: SketchRules, at: LonLat): Sketch {
  const { shapes, kind, points } = sketch;
  if (shapes.length >= rules.most || points.length >= rules.mostPoints - 1) return sketch;
  if (kind === 'point') return { ...sketch, shapes: [...shapes, { type: 'Point', coordinates: at }] };
  const last = points.at(-1);
  return last?.[0] === at[0] && last[1] === at[1] ? sketch : { ...sketch, points: [...points, at] };
}

function shapeOf(kind: DrawingKind, points: readonly LonLat[]): DrawnShape {
  const [first] = points;
  if (!first) throw new Error('a shape has at least one point');
  if (kind === 'point') return { type: 'Point', coordinates: first };
  return kind === 'line'
    ? { type: 'LineString', coordinates: [...points] }
    : { type: 'Polygon', coordinates: [[...points, first]] };
}

/** To about a metre: nobody points more exactly, and long tails of digits say more than was meant. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

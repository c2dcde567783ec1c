import { z } from 'zod';
import type { DrawnShape } from './drawn-shape';
import { TOWNS } from './land';
import { type DrawingKind, kindOf } from './place-sketch';

type Asked = { kinds: readonly DrawingKind[]; mostPoints: number };

/** Letters of one point at most, as anybody writes it. */
const mostLetters = 60;

const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const line = (fewest: number) => z.array(lonLat).min(fewest);
const written = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: lonLat }),
  z.strictObject({ type: z.literal('LineString'), coordinates: line(2) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.tuple([line(4).refine(isClosed)]) }),
]);

/**
 * The place a field holds as GeoJSON text; null when it is none, has too many points, or was not asked for. A town
 * from the list is always a place, since the list is the way of those who do not draw.
 */
export function writtenShape(text: string, { kinds, mostPoints }: Asked): DrawnShape | null {
  if (text.length > mostLetters * (mostPoints + 1)) return null;
  const parsed = written.safeParse(read(text));
  if (!parsed.success) return null;
  const shape: DrawnShape = parsed.data;
  if (shape.type !== 'Point' && shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 0).length > mostPoints) return null;
  return kinds.includes(kindOf(shape)) || isTown(shape) ? shape : null;
}

function isTown({ type, coordinates }: DrawnShape): boolean {
  return type === 'Point' && TOWNS.some(({ lon, lat }) => lon === coordinates[0] && lat === coordinates[1]);
}

function isClosed(ring: [number, number][]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

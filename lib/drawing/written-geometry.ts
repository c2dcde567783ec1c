import { z } from 'zod';
import { isNearMunicipality, type LonLat, MAP_EDGE } from './drawn-shape';
import { linesOf, type MapGeometry, piecesOf } from './map-geometry';

export const geometryLimits = { points: 2000, letters: 120_000 } as const;

export type GeometryFault =
  | 'geometryNeeded'
  | 'geometryShape'
  | 'geometryTooLarge'
  | 'geometryDegrees'
  | 'geometryOpen'
  | 'geometryCrosses'
  | 'geometryOutside';

// Heights are let through and dropped.
const lonLat = z.tuple([z.number(), z.number()], z.number()).transform(([lon, lat]): LonLat => [rounded(lon), rounded(lat)]);
const ring = z.array(lonLat).min(4);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: lonLat }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(lonLat).min(2) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

/**
 * The place somebody pasted as GeoJSON: a geometry, or the one feature around it; or what is wrong with it. Positions are
 * kept to a ten-centimetre or so. An area must be closed and cross itself nowhere.
 */
export function writtenGeometry(text: string): { ok: true; geometry: MapGeometry } | { ok: false; fault: GeometryFault } {
  if (text.trim() === '') return { ok: false, fault: 'geometryNeeded' };
  if (text.length > geometryLimits.letters) return { ok: false, fault: 'geometryTooLarge' };
  const parsed = geometry.safeParse(insideFeature(read(text)));
  if (!parsed.success) return { ok: false, fault: 'geometryShape' };
  const fault = faultOf(parsed.data);
  return fault ? { ok: false, fault } : { ok: true, geometry: parsed.data };
}

function faultOf(found: MapGeometry): GeometryFault | null {
  const lines = linesOf(found);
  const points = lines.flat();
  if (points.length > geometryLimits.points) return 'geometryTooLarge';
  if (points.some(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90)) return 'geometryDegrees';
  if (!points.every(isOnMap) || !points.some(isNearMunicipality)) return 'geometryOutside';
  const rings = piecesOf(found).flat();
  if (!rings.every(isClosed)) return 'geometryOpen';
  return rings.some(crossesItself) ? 'geometryCrosses' : null;
}

function insideFeature(value: unknown): unknown {
  const feature = z.object({ type: z.literal('Feature'), geometry: z.unknown() });
  const collection = z.object({ type: z.literal('FeatureCollection'), features: z.tuple([feature]) });
  const one = collection.safeParse(value);
  const asked = one.success ? one.data.features[0] : value;
  const single = feature.safeParse(asked);
  return single.success ? single.data.geometry : asked;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isOnMap([lon, lat]: LonLat): boolean {
  return lon >= MAP_EDGE.west && lon <= MAP_EDGE.east && lat >= MAP_EDGE.south && lat <= MAP_EDGE.north;
}

function isClosed(line: LonLat[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Whether two edges of a closed ring that are no neighbours meet. */
function crossesItself(line: LonLat[]): boolean {
  const edges = line.slice(1).map((to, at) => [line[at] ?? to, to] as const);
  return edges.some(([a, b], at) =>
    edges.slice(at + 2).some(([c, d], further) => {
      const isLastAndFirst = at === 0 && further + at + 2 === edges.length - 1;
      return !isLastAndFirst && meet(a, b, c, d);
    }),
  );
}

function meet(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  const [one, two, three, four] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (one !== two && three !== four) return true;
  return (
    (one === 0 && isBetween(a, b, c)) ||
    (two === 0 && isBetween(a, b, d)) ||
    (three === 0 && isBetween(c, d, a)) ||
    (four === 0 && isBetween(c, d, b))
  );
}

const side = ([ax, ay]: LonLat, [bx, by]: LonLat, [px, py]: LonLat) => Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));

function isBetween([ax, ay]: LonLat, [bx, by]: LonLat, [px, py]: LonLat): boolean {
  return px >= Math.min(ax, bx) && px <= Math.max(ax, bx) && py >= Math.min(ay, by) && py <= Math.max(ay, by);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

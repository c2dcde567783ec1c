import { OUTLINE } from '@/lib/drawing/outline';

type Corner = readonly [number, number];

const closed = (ring: readonly Corner[]) => [...ring, ring[0] ?? [0, 0]];
const feature = (properties: Record<string, string>, polygons: (readonly Corner[])[][]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(closed)) },
});

/** GeoJSON as the map service gives it. */
export const areaFile = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

/** A boundary drawn here: the outline, as exact as it is. */
export const aBoundary = () =>
  feature(
    { kommunekode: '0707', navn: 'Kommunen' },
    OUTLINE.map((ring) => [ring]),
  );

/** A square around a place, with a hole in its middle where one is asked for. */
export function anArea(properties: Record<string, string>, [lon, lat]: Corner, { half = 0.05, hole = 0 } = {}) {
  const square = (by: number): Corner[] => [
    [lon - by, lat - by],
    [lon + by, lat - by],
    [lon + by, lat + by],
    [lon - by, lat + by],
  ];
  return feature(properties, [[square(half), ...(hole > 0 ? [square(hole)] : [])]]);
}

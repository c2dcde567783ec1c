import { type Box, boxAround, type MapGeometry } from '@/lib/drawing/map-geometry';

type Point = { longitude: number; latitude: number };
type Placed = { key: string; geometry?: unknown; point?: Point | null; place?: unknown };

/** An item as a feature of GeoJSON (RFC 7946), and the box around it; null for one that lies nowhere. */
export function featureOf(item: Placed): { text: string; box: Box | null } | null {
  const { geometry: drawn, ...properties } = item;
  const geometry = (drawn ?? pointOf(item.point) ?? pointOf(item.place)) as MapGeometry | null;
  if (!geometry) return null;
  const text = JSON.stringify({ type: 'Feature', id: item.key, geometry, properties });
  return { text, box: boxAround([geometry]) };
}

function pointOf(place: unknown): MapGeometry | null {
  const { longitude, latitude } = (place ?? {}) as Partial<Point>;
  return longitude === undefined || latitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] };
}

/** The box around two boxes. */
export function boxOfBoth(one: Box | null, other: Box | null): Box | null {
  if (!one || !other) return one ?? other;
  return {
    west: Math.min(one.west, other.west),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    north: Math.max(one.north, other.north),
  };
}

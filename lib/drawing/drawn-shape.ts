import { TOWNS, type Town } from './land';
import { isInsideMunicipality, isInsideRing, OUTLINE } from './outline';

/** Degrees, WGS 84. */
export type LonLat = [lon: number, lat: number];

/** A place somebody has put on the map: GeoJSON, an area as one closed ring. */
export type DrawnShape =
  | { type: 'Point'; coordinates: LonLat }
  | { type: 'LineString'; coordinates: LonLat[] }
  | { type: 'Polygon'; coordinates: LonLat[][] };

/** As far as the map goes: Djursland, Anholt and what lies around. */
export const MAP_EDGE = { west: 9.85, south: 56.1, east: 11.95, north: 56.85 } as const;

/** How far outside the outline a place still counts as in the municipality: the outline is only about right. */
const NEAR_KM = 2;
const KM_PER_DEGREE = 111.32;

/** The points a shape is drawn through; the last of a ring is its first and left out. */
export function pointsOf(shape: DrawnShape): LonLat[] {
  if (shape.type === 'Point') return [shape.coordinates];
  return shape.type === 'LineString' ? shape.coordinates : (shape.coordinates[0] ?? []).slice(0, -1);
}

/** Whether a shape is all on the map and at least partly in the municipality: a road may lead out of it. */
export function touchesMunicipality(shape: DrawnShape): boolean {
  const points = pointsOf(shape);
  return points.every(isOnMap) && points.some(isNearMunicipality);
}

/** Inside the municipality, or so near that the outline cannot tell. */
export function isNearMunicipality([lon, lat]: LonLat): boolean {
  return isInsideMunicipality(lon, lat) || OUTLINE.some((ring) => kmToRing(ring, [lon, lat]) <= NEAR_KM);
}

/** The town closest to the middle of a shape, and how far it is, in kilometres. */
export function nearestTown(shape: DrawnShape): { town: Town; km: number } {
  const middle = middleOf(shape);
  const [first, ...others] = TOWNS.map((town) => ({ town, km: kmBetween(middle, [town.lon, town.lat]) }));
  if (!first) throw new Error('there are no towns');
  return others.reduce((best, each) => (each.km < best.km ? each : best), first);
}

/** The middle of the box around a shape; of an area that bends around it, a point of its edge. */
export function middleOf(shape: DrawnShape): LonLat {
  const points = pointsOf(shape);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const middle: LonLat = [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const isOutside = shape.type === 'Polygon' && !isInsideRing(points, ...middle);
  return (isOutside ? points[0] : middle) ?? middle;
}

/** How long a line or the edge of an area is, in kilometres; nothing for a point. */
export function lengthKm(shape: DrawnShape): number {
  const points = shape.type === 'Polygon' ? (shape.coordinates[0] ?? []) : pointsOf(shape);
  return points.slice(1).reduce((sum, point, at) => sum + kmBetween(points[at] ?? point, point), 0);
}

/** How large an area is, in square kilometres; nothing for the others. */
export function areaKm2(shape: DrawnShape): number {
  if (shape.type !== 'Polygon') return 0;
  const ring = (shape.coordinates[0] ?? []).map((point) => onPlane(point, shape.coordinates[0]?.[0] ?? point));
  const twice = ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);
  return Math.abs(twice) / 2;
}

export function kmBetween(one: LonLat, other: LonLat): number {
  return Math.hypot(...onPlane(other, one));
}

function isOnMap([lon, lat]: LonLat): boolean {
  return lon >= MAP_EDGE.west && lon <= MAP_EDGE.east && lat >= MAP_EDGE.south && lat <= MAP_EDGE.north;
}

/** Kilometres east and north of another point: flat, which is right to a metre or so within the municipality. */
function onPlane([lon, lat]: LonLat, [fromLon, fromLat]: LonLat): [east: number, north: number] {
  const wide = KM_PER_DEGREE * Math.cos((((lat + fromLat) / 2) * Math.PI) / 180);
  return [(lon - fromLon) * wide, (lat - fromLat) * KM_PER_DEGREE];
}

/** How far a point is from the edge of an area, in kilometres. */
export function kmToRing(ring: readonly (readonly [number, number])[], point: LonLat): number {
  const corners = ring.map(([lon, lat]) => onPlane([lon, lat], point));
  return Math.min(...corners.map((corner, at) => kmToEdge(corners.at(at - 1) ?? corner, corner)));
}

/** From where everything is measured, to the nearest point of an edge. */
function kmToEdge([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

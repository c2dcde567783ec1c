import { isNearMunicipality, kmToRing, type LonLat } from '@/lib/drawing/drawn-shape';
import { TOWNS } from '@/lib/drawing/land';
import { isInsidePolygon } from '@/lib/drawing/outline';

export const areaKinds = ['boundary', 'parish', 'postal'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** An area: polygons, each of an outer ring and its holes. */
export type Area = { code: string; name: string; polygons: LonLat[][][] };

/** What is wrong with a file, for whoever took it from the map service. */
export class AreaFileFault extends Error {}

/** How exact an imported boundary is taken to be: a place this near counts as inside. */
const nearKm = 1;

/**
 * The areas of a GeoJSON file (RFC 7946) of a kind, each code once, however many features share it. Throws
 * `AreaFileFault` for a file that is none, holds no areas of this municipality, or something else than it says.
 */
export function readAreas(text: string, kind: AreaKind): Area[] {
  const areas = new Map<string, Area>();
  for (const [index, feature] of featuresOf(text).entries()) {
    const { code, name } = namesOf(feature.properties ?? {}, kind, index);
    const area = areas.get(code) ?? { code, name, polygons: [] };
    area.polygons.push(...polygonsOf(feature.geometry, index));
    areas.set(code, area);
  }
  const found = [...areas.values()];
  if (kind === 'boundary') checkBoundary(found);
  else if (!found.some((area) => area.polygons.some(([ring]) => ring?.some(isNearMunicipality))))
    throw new AreaFileFault('None of the areas lies in the municipality.');
  return found;
}

/** Whether a place lies in an area, or so near that its edge cannot tell. */
export function isInOrNear({ polygons }: Area, at: LonLat): boolean {
  return isIn({ polygons }, at) || polygons.some(([ring]) => ring !== undefined && kmToRing(ring, at) <= nearKm);
}

export function isIn({ polygons }: Pick<Area, 'polygons'>, [lon, lat]: LonLat): boolean {
  return polygons.some((rings) => isInsidePolygon(rings, lon, lat));
}

type Feature = { properties?: Record<string, unknown> | null; geometry?: unknown };

function featuresOf(text: string): Feature[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new AreaFileFault('The file is not JSON. Fetch it as GeoJSON.');
  }
  const { type, features } = (file ?? {}) as { type?: unknown; features?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features))
    throw new AreaFileFault('The file is no FeatureCollection of GeoJSON.');
  if (features.length === 0) throw new AreaFileFault('The file holds no areas.');
  return features as Feature[];
}

/** The names the map service and its older files use. */
const keysOf: Record<AreaKind, { code: string[]; name: string[] }> = {
  boundary: { code: ['kommunekode', 'kode'], name: ['navn'] },
  parish: { code: ['sognekode', 'kode'], name: ['navn', 'sognenavn'] },
  postal: { code: ['postnr', 'postnummer', 'nr', 'kode'], name: ['navn'] },
};

function namesOf(properties: Record<string, unknown>, kind: AreaKind, index: number): { code: string; name: string } {
  const read = (keys: string[]) => keys.map((key) => String(properties[key] ?? '').trim()).find((value) => value !== '');
  const [code, name] = [read(keysOf[kind].code), read(keysOf[kind].name)];
  if (!code || !name) {
    const wanted = `${keysOf[kind].code.join(' or ')}, and ${keysOf[kind].name.join(' or ')}`;
    throw new AreaFileFault(`Area ${index + 1} lacks a code or a name: it needs ${wanted}. Is it a file of the kind you named?`);
  }
  if (kind === 'postal') return { code, name: name.startsWith(code) ? name : `${code} ${name}` };
  return { code, name: kind === 'parish' && !/ sogn$/i.test(name) ? `${name} Sogn` : name };
}

function polygonsOf(geometry: unknown, index: number): LonLat[][][] {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') throw new AreaFileFault(`Area ${index + 1} is no Polygon or MultiPolygon.`);
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as unknown[];
  return polygons.map((rings) => (Array.isArray(rings) ? rings : []).map((ring) => ringOf(ring, index)));
}

function ringOf(ring: unknown, index: number): LonLat[] {
  const points = (Array.isArray(ring) ? ring : []).map((point: unknown) => {
    const [lon, lat] = Array.isArray(point) ? point.map(Number) : [];
    if (lon === undefined || lat === undefined || !Number.isFinite(lon) || !Number.isFinite(lat))
      throw new AreaFileFault(`Area ${index + 1} has a corner that is no pair of numbers.`);
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
      throw new AreaFileFault('The corners are no degrees. Fetch the file in WGS84 (EPSG:4326), not in UTM (EPSG:25832).');
    return [lon, lat] satisfies LonLat;
  });
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw new AreaFileFault(`Area ${index + 1} has a ring that is not closed.`);
  return points;
}

/** A boundary is of one municipality, and of this one: every town we know lies in it. */
function checkBoundary(areas: readonly Area[]): void {
  const [area, ...others] = areas;
  if (!area || others.length > 0)
    throw new AreaFileFault(`The file holds ${areas.length} municipalities. A boundary is a file of one.`);
  const outside = TOWNS.filter(({ lon, lat }) => !isInOrNear(area, [lon, lat]));
  if (outside.length > 0)
    throw new AreaFileFault(
      `${area.name} is not this municipality: ${outside.map(({ name }) => name).join(', ')} would lie outside.`,
    );
}

import { type GeoProjection, geoIdentity, geoMercator, geoPath } from 'd3-geo';
import { LAND } from './land';
import { boxAround, linesOf, type MapGeometry } from './map-geometry';
import { isInsideRing, OUTLINE } from './outline';

export type Bounds = { west: number; south: number; east: number; north: number };
export type ChartSize = { width: number; height: number; bounds: Bounds };
export type Point = { x: number; y: number };

export type SeaChart = {
  width: number;
  height: number;
  pixelsPerDegree: number;
  /** Closed land masses, to be filled. */
  land: string;
  /** The shore alone, to be stroked: it does not follow the edge of the data. */
  coast: string;
  /** The municipality, cirka: tells near land from far. */
  outline: string;
};

/** All of Djursland at the left, Anholt at the right, with open sea where the headline and the list lie. */
export const WHOLE_MUNICIPALITY: ChartSize = {
  width: 1440,
  height: 860,
  bounds: { west: 10.06, east: 11.6512, north: 56.815, south: 56.2905 },
};

/** Djursland alone, for a phone; Anholt goes in an inset. */
export const DJURSLAND: ChartSize = {
  width: 390,
  height: 300,
  bounds: { west: 10.185, east: 11.0517, north: 56.66, south: 56.292 },
};

export const ANHOLT: ChartSize = {
  width: 104,
  height: 64,
  bounds: { west: 11.46, east: 11.72, north: 56.756, south: 56.668 },
};

/**
 * A piece of the sea chart as SVG paths: Mercator, north upwards, the whole of `bounds` inside `width` × `height`.
 * Drawn once per frame and process.
 */
export function seaChart(size: ChartSize): SeaChart {
  const key = frameKey(size);
  const known = drawn.get(key);
  if (known) return known;
  const chart = draw(size);
  if (drawn.size >= MAX_DRAWN) drawn.clear();
  drawn.set(key, chart);
  return chart;
}

/** Where a place lies on the chart, in its own units, to a tenth. */
export function placeOnChart(chart: SeaChart, lon: number, lat: number): Point {
  const [x, y] = projections.get(chart)?.([lon, lat]) ?? [0, 0];
  return { x: round(x), y: round(y) };
}

/** A place as an SVG path on the chart; pieces and holes are closed where they are areas. */
export function geometryOnChart(chart: SeaChart, geometry: MapGeometry): string {
  const end = geometry.type === 'LineString' ? '' : 'Z';
  return linesOf(geometry)
    .map((line) => line.map(([lon, lat]) => placeOnChart(chart, lon, lat)))
    .map((line) => `M${line.map(({ x, y }) => `${x},${y}`).join('L')}${end}`)
    .join('');
}

/** The frame around places, with room to see what lies around them; never less than two kilometres across. */
export function frameOf(geometries: readonly MapGeometry[], { width, height }: { width: number; height: number }): ChartSize {
  const { west, east, south, north } = boxAround(geometries) ?? DJURSLAND.bounds;
  const at = { lon: (west + east) / 2, lat: (south + north) / 2 };
  const kmWide = (east - west) * KM_PER_DEGREE * Math.cos((at.lat * Math.PI) / 180);
  const kmHigh = (north - south) * KM_PER_DEGREE;
  return frameAround(at, { width, height, kmAcross: Math.max(2, kmWide * 1.6, (kmHigh * 1.6 * width) / height) });
}

/** How long a distance is on the chart at a latitude, in the chart's units. */
export function kilometresOnChart(chart: SeaChart, km: number, lat: number): number {
  return round((km / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180))) * chart.pixelsPerDegree);
}

/** The bounds of a frame `kmAcross` wide with a place at `across`, `down` (0–1) of it. */
export function frameAround(
  at: { lon: number; lat: number },
  {
    width,
    height,
    kmAcross,
    across = 0.5,
    down = 0.5,
  }: { width: number; height: number; kmAcross: number; across?: number; down?: number },
): ChartSize {
  const wide = kmAcross / (KM_PER_DEGREE * Math.cos((at.lat * Math.PI) / 180));
  const high = (kmAcross * height) / width / KM_PER_DEGREE;
  const west = at.lon - wide * across;
  const north = at.lat + high * down;
  return { width, height, bounds: { west, east: west + wide, north, south: north - high } };
}

/** Whether a point of the chart is dry land. */
export function isLandAt(chart: SeaChart, x: number, y: number): boolean {
  const at = projections.get(chart)?.invert?.([x, y]);
  if (!at) return false;
  rings ??= LAND.map(pairs);
  return rings.some((ring) => isInsideRing(ring, at[0], at[1]));
}

const MAX_DRAWN = 64;
const KM_PER_DEGREE = 111.32;
/** How far outside the frame paths run on, so that the broad depth lines at the edge are whole. */
const MARGIN = 120;
/** The reference coast is cut at this box; its straight edges are no shore. */
const DATA_EDGE = { west: 9.85, east: 11.95, south: 56.1, north: 56.85 };

const drawn = new Map<string, SeaChart>();
const projections = new WeakMap<SeaChart, GeoProjection>();
let rings: [number, number][][] | undefined;

function draw(size: ChartSize): SeaChart {
  const project = projectionFor(size);
  const { width, height } = size;
  const clip = geoIdentity().clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ]);
  const path = geoPath(clip).digits(1);
  const closed = (ring: readonly (readonly [number, number])[]) => [...ring, ring[0] ?? [0, 0]].map((p) => onChart(project, p));
  const polygon = (list: [number, number][][]) => path({ type: 'MultiPolygon', coordinates: list.map((ring) => [ring]) }) ?? '';
  const land = LAND.map(pairs);
  const chart = {
    width,
    height,
    pixelsPerDegree: pixelsPerDegree(project),
    land: polygon(land.map((ring) => thin(closed(ring)))),
    coast:
      path({
        type: 'MultiLineString',
        coordinates: land.flatMap(shores).map((line) => thin(line.map((p) => onChart(project, p)))),
      }) ?? '',
    outline: polygon(OUTLINE.map(closed)),
  };
  projections.set(chart, project);
  return chart;
}

function projectionFor({ width, height, bounds }: ChartSize): GeoProjection {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [bounds.west, bounds.south],
      [bounds.east, bounds.north],
    ],
  };
  return geoMercator().fitSize([width, height], corners);
}

function pixelsPerDegree(project: GeoProjection): number {
  return (project([11, 56])?.[0] ?? 0) - (project([10, 56])?.[0] ?? 0);
}

/** The pieces of a ring that are shore: the ring without what runs along the edge of the data. */
function shores(ring: [number, number][]): [number, number][][] {
  const lines: [number, number][][] = [];
  let line: [number, number][] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    if (before && alongEdge(before, point)) {
      lines.push(line);
      line = [];
    }
    line.push(point);
  }
  return [...lines, line].filter((piece) => piece.length > 1);
}

function alongEdge(a: [number, number], b: [number, number]): boolean {
  const { west, east, south, north } = DATA_EDGE;
  const sameLon = a[0] === b[0] && (a[0] === west || a[0] === east);
  const sameLat = a[1] === b[1] && (a[1] === south || a[1] === north);
  return sameLon || sameLat;
}

/** Drops points closer to the last kept one than the eye can see. */
function thin(line: [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [index, point] of line.entries()) {
    const last = kept.at(-1);
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1.1;
    if (far || index === line.length - 1) kept.push(point);
  }
  return kept;
}

function onChart(project: GeoProjection, point: readonly [number, number]): [number, number] {
  return project([point[0], point[1]]) ?? [0, 0];
}

function pairs(flat: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) points.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  return points;
}

function frameKey({ width, height, bounds }: ChartSize): string {
  return [width, height, bounds.west, bounds.east, bounds.north, bounds.south].join();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

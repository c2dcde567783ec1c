import type { StyleSpecification } from 'maplibre-gl';
import type { DrawnShape, LonLat } from '@/lib/drawing/drawn-shape';
import { LAND, TOWNS } from '@/lib/drawing/land';
import { OUTLINE } from '@/lib/drawing/outline';

export type Drawn = { shapes: readonly DrawnShape[]; points: readonly LonLat[] };

const colours = ['sea', 'sea-line', 'land', 'land-line', 'ink', 'ink-soft', 'action', 'ground'] as const;
type Colours = Record<(typeof colours)[number], string>;

/** The colours of the page, light or dark as it now is. */
function pageColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(colours.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Colours;
}

/** The sea chart as a map to move about in: our own coast and towns, nothing from anybody else. */
export function mapStyle(drawn: Drawn): StyleSpecification {
  const of = pageColours();
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: collection(LAND.map((ring) => polygon(pairs(ring)))) },
      outline: { type: 'geojson', data: collection(OUTLINE.map((ring) => polygon(ring.map(([lon, lat]) => [lon, lat])))) },
      towns: { type: 'geojson', data: collection(TOWNS.map(({ lon, lat, name, people }) => named([lon, lat], name, people))) },
      drawn: { type: 'geojson', data: drawnData(drawn) },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': of.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': of.land } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': of['land-line'], 'line-width': 1.25 } },
      {
        id: 'outline',
        type: 'line',
        source: 'outline',
        paint: { 'line-color': of['ink-soft'], 'line-width': 1.5, 'line-dasharray': [4, 3], 'line-opacity': 0.6 },
      },
      {
        id: 'town-dots',
        type: 'circle',
        source: 'towns',
        paint: { 'circle-radius': 3, 'circle-color': of['ink-soft'] },
      },
      {
        id: 'towns',
        type: 'symbol',
        source: 'towns',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['Schibsted Grotesk'],
          'text-size': 14,
          'text-anchor': 'left',
          'text-offset': [0.5, 0],
          'symbol-sort-key': ['-', ['get', 'people']],
        },
        paint: { 'text-color': of.ink, 'text-halo-color': of.ground, 'text-halo-width': 1.6 },
      },
      {
        id: 'areas',
        type: 'fill',
        source: 'drawn',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': of.action, 'fill-opacity': 0.25 },
      },
      {
        id: 'lines',
        type: 'line',
        source: 'drawn',
        filter: ['!=', ['geometry-type'], 'Point'],
        paint: { 'line-color': of.action, 'line-width': 3.5 },
      },
      {
        id: 'points',
        type: 'circle',
        source: 'drawn',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: { 'circle-radius': 5, 'circle-color': of.action, 'circle-stroke-color': of.ground, 'circle-stroke-width': 2 },
      },
    ],
  };
}

/** What is drawn, and the shape under way: its points and the line through them. */
export function drawnData({ shapes, points }: Drawn) {
  const under: DrawnShape[] = points.map((at) => ({ type: 'Point', coordinates: at }));
  if (points.length > 1) under.push({ type: 'LineString', coordinates: [...points] });
  return collection([...shapes.filter(({ type }) => type !== 'Point'), ...under].map((geometry) => feature(geometry)));
}

type Geometry = DrawnShape;
type Feature = { type: 'Feature'; geometry: Geometry; properties: Record<string, string | number> };

const collection = (features: Feature[]) => ({ type: 'FeatureCollection' as const, features });
const feature = (geometry: Geometry, properties: Feature['properties'] = {}): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});
const named = (at: LonLat, name: string, people: number) => feature({ type: 'Point', coordinates: at }, { name, people });
const polygon = (ring: LonLat[]) => feature({ type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] });

function pairs(flat: readonly number[]): LonLat[] {
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[at * 2] ?? 0, flat[at * 2 + 1] ?? 0]);
}

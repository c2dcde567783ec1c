// Writes land.ts from prisma/seed/reference/geo, so that drawings need no file system.
// Run after the reference data changed: node lib/drawing/draw-land.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../prisma/seed/reference/geo/${name}.geojson`, import.meta.url), 'utf8'));

// Only outer rings: at 100 m the lakes are mere triangles.
const rings = read('land').features.map((feature) => feature.geometry.coordinates[0].flat());
const towns = read('byer')
  .features.filter((feature) => feature.properties.type === 'by' || feature.properties.type === 'ø')
  .map(({ properties, geometry }) => ({
    name: properties.navn,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
    people: properties.befolkning_2014 ?? 0,
  }))
  .sort((a, b) => b.people - a.people || a.name.localeCompare(b.name, 'da'));

const text = `// Written by draw-land.mjs from prisma/seed/reference/geo. Do not edit by hand.
// Coast: © OpenStreetMap contributors, ODbL 1.0. Towns: five from GeoNames (CC BY 4.0), the rest approximate.

/** The coast of Djursland, Anholt and surroundings: one flat list lon, lat, lon, lat, … per land mass, within about 100 m. */
export const LAND: readonly (readonly number[])[] = [
${rings.map((ring) => `  [${ring.join(', ')}],`).join('\n')}
];

export type Town = { readonly name: string; readonly lon: number; readonly lat: number; readonly people: number };

/** Towns of the municipality, largest first; \`people\` as of 1 January 2014, 0 where unknown. */
export const TOWNS: readonly Town[] = [
${towns.map((town) => `  { name: '${town.name}', lon: ${town.lon}, lat: ${town.lat}, people: ${town.people} },`).join('\n')}
];
`;
writeFileSync(new URL('./land.ts', import.meta.url), text);

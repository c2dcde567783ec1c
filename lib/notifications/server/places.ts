import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  features: z.array(
    z.object({
      properties: z.object({ navn: z.string().min(1) }),
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
    }),
  ),
});

export type Place = { name: string; longitude: number; latitude: number };

let read: Place[] | undefined;

/** The towns of the municipality, by name, as its reference data has them. */
export function listPlaces(): readonly Place[] {
  const file = join(process.cwd(), 'prisma/seed/reference/geo/byer.geojson');
  read ??= shape
    .parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')))
    .features.map(({ properties, geometry: { coordinates } }) => ({
      name: properties.navn,
      longitude: coordinates[0],
      latitude: coordinates[1],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  return read;
}

export function placeNamed(name: string): Place | null {
  return listPlaces().find((place) => place.name === name) ?? null;
}

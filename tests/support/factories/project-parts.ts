import { db, type Prisma } from '@/lib/platform/db';
import { aProject } from './projects';

/** A square of about that many hectares in the municipality, as GeoJSON text. */
export function aSquare(hectares: number): string {
  const [east, north] = [Math.sqrt(hectares / 100) / 61.4, Math.sqrt(hectares / 100) / 111.32];
  const corner = (lon: number, lat: number) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
  const ring = [
    corner(10.7, 56.45),
    corner(10.7 + east, 56.45),
    corner(10.7 + east, 56.45 + north),
    corner(10.7, 56.45 + north),
    corner(10.7, 56.45),
  ];
  return JSON.stringify({ type: 'Polygon', coordinates: [ring] });
}

/** The first version of a fact, in a project of its own unless told otherwise. */
export async function aFact(over: Partial<Prisma.ProjectFactUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  const words = { labelDa: 'Areal', labelEn: 'Area', valueDa: '240 hektar', valueEn: '240 hectares' };
  return db().projectFact.create({
    data: { key: 'area', position: 0, ...words, amount: 240, unit: 'ha', source: 'Ansøgningen', ...over, projectId },
  });
}

export const factInput = {
  of: null,
  labelDa: 'Højde',
  labelEn: 'Height',
  valueDa: '3 meter',
  valueEn: '3 metres',
  amount: 3,
  unit: 'm',
  asOfDa: null,
  asOfEn: null,
  source: 'Ansøgningen',
};

export const geometryInput = {
  shape: aSquare(80),
  asOfDa: 'efter høringen',
  asOfEn: 'after the hearing',
  source: 'Planforslaget',
};

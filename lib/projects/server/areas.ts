import { isNearMunicipality, type LonLat } from '@/lib/drawing/drawn-shape';
import { type Db, db } from '@/lib/platform/db';
import { type Area, type AreaKind, isIn, isInOrNear } from '../area-file';

/** What the imports that hold say of a place; null for what an installation has not taken in, or where it lies in none. */
export type Districts = { parish: string | null; postalDistrict: string | null };

/** Whether a place lies in the municipality: by the imported boundary, and until there is one by the outline drawn by hand. */
export async function isInMunicipality(tx: Db, at: LonLat): Promise<boolean> {
  const [boundary] = (await areasNow(tx)).boundary;
  return boundary ? isInOrNear(boundary, at) : isNearMunicipality(at);
}

/** The parish and the postal district a place lies in. */
export async function districtsAt(at: LonLat, tx: Db = db()): Promise<Districts> {
  const { parish, postal } = await areasNow(tx);
  const nameIn = (areas: readonly Area[]) => areas.find((area) => isIn(area, at))?.name ?? null;
  return { parish: nameIn(parish), postalDistrict: nameIn(postal) };
}

type Areas = Record<AreaKind, Area[]>;

let held: { key: string; areas: Areas } | null = null;

/** The areas that hold, read again when an import has come. One short statement as long as none has. */
async function areasNow(tx: Db): Promise<Areas> {
  const imports = await tx.areaImport.findMany({
    distinct: ['kind'],
    orderBy: { number: 'desc' },
    select: { id: true, kind: true },
  });
  const key = imports
    .map(({ id }) => id)
    .sort()
    .join(' ');
  if (held?.key === key) return held.areas;
  const rows = await tx.mapArea.findMany({ where: { importId: { in: imports.map(({ id }) => id) } }, orderBy: { code: 'asc' } });
  const of = (kind: AreaKind) => {
    const ids = imports.filter((each) => each.kind === kind).map(({ id }) => id);
    const own = rows.filter(({ importId }) => ids.includes(importId));
    return own.map(({ code, name, polygons }): Area => ({ code, name, polygons: polygons as unknown as Area['polygons'] }));
  };
  const areas = { boundary: of('boundary'), parish: of('parish'), postal: of('postal') };
  held = { key, areas };
  return areas;
}

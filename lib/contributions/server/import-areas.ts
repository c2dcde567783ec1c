import { createHash } from 'node:crypto';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { LonLat } from '@/lib/drawing/drawn-shape';
import { now } from '@/lib/platform/clock';
import { type Db, db, type Prisma } from '@/lib/platform/db';
import { type AreaKind, readAreas } from '@/lib/projects/area-file';
import { districtsAt } from '@/lib/projects/server/areas';

const system = { kind: 'system', name: 'import' } as const;

export type ImportedAreas = { number: number; areas: number; isNew: boolean; places: number };

/**
 * Takes in the areas of a file: from now on they tell inside from outside and name where things lie, and every place people
 * have put on the map is named anew. The file that holds already is left alone. Throws `AreaFileFault`.
 */
export async function importAreas(kind: AreaKind, fileName: string, bytes: Buffer): Promise<ImportedAreas> {
  const areas = readAreas(bytes.toString('utf8'), kind);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`areas/${kind}`}))`;
      const last = await tx.areaImport.findFirst({ where: { kind }, orderBy: { number: 'desc' } });
      if (last?.sha256 === sha256) return { number: last.number, areas: areas.length, isNew: false, places: 0 };
      const number = (last?.number ?? 0) + 1;
      const rows = areas.map(({ code, name, polygons }) => ({ code, name, polygons: polygons as Prisma.InputJsonValue }));
      const { id } = await tx.areaImport.create({
        data: { kind, number, fileName, sha256, importedAt: now(), areas: { createMany: { data: rows } } },
        select: { id: true },
      });
      const places = kind === 'boundary' ? 0 : await namePlacesAnew(tx);
      await recordEvent(tx, system, 'areas.imported', { area: id });
      return { number, areas: areas.length, isNew: true, places };
    },
    { timeout: 300_000 },
  );
}

const batch = 500;

async function namePlacesAnew(tx: Db): Promise<number> {
  let named = 0;
  for (let after = ''; ; ) {
    const places = await tx.contributionPlace.findMany({
      where: { contributionId: { gt: after } },
      orderBy: { contributionId: 'asc' },
      take: batch,
      select: { contributionId: true, longitude: true, latitude: true },
    });
    for (const { contributionId, longitude, latitude } of places) {
      const at: LonLat = [longitude, latitude];
      await tx.contributionPlace.update({ where: { contributionId }, data: await districtsAt(at, tx), select: { town: true } });
    }
    named += places.length;
    after = places.at(-1)?.contributionId ?? '';
    if (places.length < batch) return named;
  }
}

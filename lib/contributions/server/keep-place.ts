import { type LonLat, nearestTown } from '@/lib/drawing/drawn-shape';
import type { Db } from '@/lib/platform/db';
import { districtsAt } from '@/lib/projects/server/areas';

/** The place of a contribution as it is from now on, with its nearest town and its districts; none for null. Part of a command's transaction. */
export async function keepPlace(tx: Db, contributionId: string, at: LonLat | null): Promise<void> {
  if (!at) {
    await tx.contributionPlace.deleteMany({ where: { contributionId } });
    return;
  }
  const [longitude, latitude] = at;
  const { town } = nearestTown({ type: 'Point', coordinates: at });
  const place = { longitude, latitude, town: town.name, ...(await districtsAt(at, tx)) };
  await tx.contributionPlace.upsert({
    where: { contributionId },
    create: { contributionId, ...place },
    update: place,
    select: { contributionId: true },
  });
}

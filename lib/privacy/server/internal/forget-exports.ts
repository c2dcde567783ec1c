import { db, type Prisma } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';

/** The part of the storage an archive lies under. */
export const archiveKey = (id: string) => `${id}/archive`;

/** Removes copies of somebody's data: the bytes first, so that a crash leaves a row to find them by. Answers how many. */
export async function forgetExports(where: Prisma.PersonalExportWhereInput): Promise<number> {
  const rows = await db().personalExport.findMany({ where, select: { id: true } });
  for (const { id } of rows) {
    await storage().remove(archiveKey(id));
    await db().personalExport.deleteMany({ where: { id } });
  }
  return rows.length;
}

import { db, type Prisma } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { archiveKey } from './internal/write-archive';

/** Removes archives of cases: the bytes first, so that a crash leaves a row to find them by. Answers how many. */
export async function forgetArchives(where: Prisma.CaseArchiveWhereInput): Promise<number> {
  const rows = await db().caseArchive.findMany({ where, select: { id: true } });
  for (const { id } of rows) {
    await storage().remove(archiveKey(id));
    await db().caseArchive.deleteMany({ where: { id } });
  }
  return rows.length;
}

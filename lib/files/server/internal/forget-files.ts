import { db, type Prisma } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { fileParts } from '../../file';

/** Removes files with their bytes. The rows go first: what is left of a crash is bytes nobody can reach. */
export async function forgetFiles(where: Prisma.UploadedFileWhereInput): Promise<number> {
  const rows = await db().uploadedFile.findMany({ where, select: { id: true } });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await db().uploadedFile.deleteMany({ where: { AND: [where, { id: { in: ids } }] } });
  const left = await db().uploadedFile.findMany({ where: { id: { in: ids } }, select: { id: true } });
  for (const id of ids.filter((each) => !left.some((row) => row.id === each)))
    for (const part of fileParts) await storage().remove(`${id}/${part}`);
  return ids.length - left.length;
}

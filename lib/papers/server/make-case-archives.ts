import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { storage } from '@/lib/platform/storage/storage';
import { numberFiles } from './internal/number-files';
import { type Archive, archiveKey, writeArchive } from './internal/write-archive';

const mostTries = 3;
/** A worker that has not gone on for so long is taken to be gone. */
const silentMs = 10 * 60_000;

/** Makes the archives that were asked for, oldest first, one worker each, and says how far it has come. Answers how many are ready. */
export async function makeCaseArchives(): Promise<number> {
  let ready = 0;
  for (let archive = await claim(); archive; archive = await claim())
    if (await makeArchive(archive).catch(tryLater(archive.id))) ready += 1;
  return ready;
}

async function claim(): Promise<Archive | undefined> {
  const at = now();
  const [claimed] = await db().$queryRaw<Archive[]>`
    UPDATE "CaseArchive" SET "workedAt" = ${at} WHERE "id" = (
      SELECT a."id" FROM "CaseArchive" a
      WHERE a."readyAt" IS NULL AND a."failedAt" IS NULL
        AND (a."workedAt" IS NULL OR a."workedAt" < ${new Date(at.getTime() - silentMs)})
      ORDER BY a."askedAt", a."id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "projectId", "withOriginals", "originals"`;
  return claimed;
}

async function makeArchive(archive: Archive): Promise<boolean> {
  const { id } = archive;
  await numberFiles(archive.projectId);
  const written = await writeArchive(archive, async (done, steps) => {
    await db().caseArchive.update({ where: { id }, data: { done, steps, workedAt: now() }, select: { id: true } });
  });
  const { count } = await db().caseArchive.updateMany({
    where: { id, readyAt: null },
    data: { readyAt: now(), bytes: written.bytes, sha256: written.sha256 },
  });
  // Somebody of the case was erased meanwhile, and the archive forgotten.
  if (count === 0 && !(await db().caseArchive.findUnique({ where: { id }, select: { id: true } })))
    await storage().remove(archiveKey(id));
  return count > 0;
}

function tryLater(id: string) {
  return async (error: unknown) => {
    log.error({ archive: id, name: (error as Error).name, code: (error as { code?: string }).code }, 'case archive not made');
    await db().$executeRaw`
      UPDATE "CaseArchive" SET "tries" = "tries" + 1, "workedAt" = NULL,
        "failedAt" = CASE WHEN "tries" + 1 >= ${mostTries} THEN ${now()}::timestamptz END
      WHERE "id" = ${id} AND "readyAt" IS NULL`;
    return false;
  };
}

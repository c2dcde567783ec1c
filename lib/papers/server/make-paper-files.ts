import { spawn } from 'node:child_process';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { type FileFormat, fileFormats } from '../paper-files';
import { leftOutNow } from './internal/version-words';
import { writePaperFile } from './internal/write-paper-file';

const mostTries = 3;
/** From so many replies on a file is made in a process of its own: Typst and Word take seconds and a gigabyte for thousands. */
const manyReplies = 500;

/**
 * Makes the files of frozen versions that have none yet or say what may not be said any more, oldest first, and says how far
 * it has come. One that fails is tried twice more. Answers how many versions are ready.
 */
export async function makePaperFiles({ apartFrom = manyReplies }: { apartFrom?: number } = {}): Promise<number> {
  const waiting = await db().whitePaperMaking.findMany({
    where: { readyAt: null, failedAt: null },
    orderBy: [{ askedAt: 'asc' }, { versionId: 'asc' }],
    take: 5,
    select: { versionId: true, version: { select: { _count: { select: { words: true } } } } },
  });
  let ready = 0;
  for (const { versionId, version } of waiting) {
    if (await makeFiles(versionId, version._count.words >= apartFrom).catch(tryLater(versionId))) ready += 1;
  }
  return ready;
}

/** Makes the files of one version now where they are missing or give what may not be given any more. */
export async function refreshPaperFiles(versionId: string): Promise<void> {
  const making = await db().whitePaperMaking.findUnique({
    where: { versionId },
    select: { readyAt: true, leftOut: true, version: { select: { _count: { select: { words: true } } } } },
  });
  if (!making || (making.readyAt && making.leftOut === (await leftOutNow(db(), versionId)))) return;
  await db().whitePaperMaking.update({ where: { versionId }, data: { readyAt: null }, select: { versionId: true } });
  await makeFiles(versionId, making.version._count.words >= manyReplies);
}

async function makeFiles(versionId: string, isMany: boolean): Promise<boolean> {
  const write = isMany ? writeApart : writePaperFile;
  // Read before the words are: what is hidden meanwhile makes the files be made anew.
  const leftOut = await leftOutNow(db(), versionId);
  await db().whitePaperMaking.update({ where: { versionId }, data: { done: 0 }, select: { versionId: true } });
  for (const [index, format] of fileFormats.entries()) {
    await write(versionId, format);
    await db().whitePaperMaking.update({ where: { versionId }, data: { done: index + 1 }, select: { versionId: true } });
  }
  const { count } = await db().whitePaperMaking.updateMany({
    where: { versionId, readyAt: null },
    data: { readyAt: now(), leftOut },
  });
  return count > 0;
}

function writeApart(versionId: string, format: FileFormat): Promise<void> {
  return new Promise((resolve, reject) => {
    const made = spawn(process.execPath, ['--import', 'tsx', 'lib/papers/server/write-apart.ts', versionId, format], {
      stdio: 'ignore',
    });
    made.once('error', reject);
    made.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The ${format} was not written.`))));
  });
}

function tryLater(versionId: string) {
  return async (error: unknown) => {
    log.error({ versionId, name: (error as Error).name }, 'white paper: files not made');
    const { tries } = await db().whitePaperMaking.update({
      where: { versionId },
      data: { tries: { increment: 1 } },
      select: { tries: true },
    });
    if (tries >= mostTries)
      await db().whitePaperMaking.update({ where: { versionId }, data: { failedAt: now() }, select: { versionId: true } });
    return false;
  };
}

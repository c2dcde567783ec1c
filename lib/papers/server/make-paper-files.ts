import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { storage } from '@/lib/platform/storage/storage';
import { composePaper } from '../compose-paper';
import { paperCsv } from '../paper-csv';
import { paperDocx } from '../paper-docx';
import { type FileFormat, fileFormats, storageKey } from '../paper-files';
import { paperHtml } from '../paper-html';
import { paperPdf } from '../paper-pdf';
import { danish } from '../paper-texts';
import type { WhitePaperContent } from '../white-paper';
import { versionWords } from './internal/version-words';

const mostTries = 3;

/**
 * Makes the files of frozen versions that have none yet or say what may not be said any more, oldest first, and says how far
 * it has come. One that fails is tried twice more. Answers how many versions are ready.
 */
export async function makePaperFiles(): Promise<number> {
  const waiting = await db().whitePaperMaking.findMany({
    where: { readyAt: null, failedAt: null },
    orderBy: [{ askedAt: 'asc' }, { versionId: 'asc' }],
    take: 5,
    select: { versionId: true },
  });
  let ready = 0;
  for (const { versionId } of waiting) if (await makeFiles(versionId).catch(tryLater(versionId))) ready += 1;
  return ready;
}

async function makeFiles(versionId: string): Promise<boolean> {
  const version = await db().whitePaperVersion.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  const content = JSON.parse(version.content) as WhitePaperContent;
  const { words, leftOut } = await versionWords(db(), versionId);
  const document = composePaper(content, words, danish, 'da');
  const writers: Record<FileFormat, () => Uint8Array | Promise<Uint8Array>> = {
    csv: () => new TextEncoder().encode(paperCsv(content, words, danish)),
    html: () => new TextEncoder().encode(paperHtml(document)),
    docx: () => paperDocx(document),
    pdf: () => paperPdf(document),
  };
  await db().whitePaperMaking.update({ where: { versionId }, data: { done: 0 }, select: { versionId: true } });
  for (const [index, format] of fileFormats.entries()) {
    await storage().put(storageKey(versionId, format), await writers[format]());
    await db().whitePaperMaking.update({ where: { versionId }, data: { done: index + 1 }, select: { versionId: true } });
  }
  const { count } = await db().whitePaperMaking.updateMany({
    where: { versionId, readyAt: null },
    data: { readyAt: now(), leftOut },
  });
  return count > 0;
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

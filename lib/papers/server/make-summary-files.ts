import { pathTo } from '@/lib/i18n/paths';
import { type VersionFile, versionFileKey, versionFileNames } from '@/lib/insight/summary-files';
import type { VersionContent } from '@/lib/insight/summary-version';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { storage } from '@/lib/platform/storage/storage';
import { composeSummaryVersion } from '../compose-summary-version';
import { paperDocx } from '../paper-docx';
import { paperHtml } from '../paper-html';
import { paperPdf } from '../paper-pdf';
import { summaryXlsx } from '../summary-xlsx';

const mostTries = 3;

/** Makes the files of frozen summaries that have none yet, oldest first. One that fails is tried twice more. Answers how many are ready. */
export async function makeSummaryFiles(): Promise<number> {
  const waiting = await db().summaryMaking.findMany({
    where: { readyAt: null, failedAt: null },
    orderBy: [{ askedAt: 'asc' }, { versionId: 'asc' }],
    take: 5,
    select: { version: { select: { id: true, content: true, sha256: true } } },
  });
  let ready = 0;
  for (const { version } of waiting) if (await makeFiles(version).catch(tryLater(version.id))) ready += 1;
  return ready;
}

type Frozen = { id: string; content: string; sha256: string };

async function makeFiles({ id: versionId, content, sha256 }: Frozen): Promise<boolean> {
  const frozen = JSON.parse(content) as VersionContent;
  for (const [index, file] of versionFileNames.entries()) {
    await storage().put(versionFileKey(versionId, file), await versionFile(frozen, sha256, file));
    await db().summaryMaking.update({ where: { versionId }, data: { done: index + 1 }, select: { versionId: true } });
  }
  const { count } = await db().summaryMaking.updateMany({ where: { versionId, readyAt: null }, data: { readyAt: now() } });
  return count > 0;
}

/** One file of a frozen summary, made of nothing but what was frozen. */
export async function versionFile(content: VersionContent, sha256: string, { format, locale }: VersionFile): Promise<Uint8Array> {
  const place = { sha256, address: new URL(pathTo(locale, '/summaries/[code]', { code: content.code }), env().TRAADEN_URL).href };
  if (format === 'xlsx') return summaryXlsx(content, place, locale);
  const document = composeSummaryVersion(content, place, locale);
  if (format === 'html') return new TextEncoder().encode(paperHtml(document));
  return format === 'docx' ? paperDocx(document) : paperPdf(document);
}

function tryLater(versionId: string) {
  return async (error: unknown) => {
    log.error({ versionId, name: (error as Error).name }, 'summary: files not made');
    const { tries } = await db().summaryMaking.update({
      where: { versionId },
      data: { tries: { increment: 1 } },
      select: { tries: true },
    });
    if (tries >= mostTries)
      await db().summaryMaking.update({ where: { versionId }, data: { failedAt: now() }, select: { versionId: true } });
    return false;
  };
}

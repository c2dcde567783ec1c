import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { storage } from '@/lib/platform/storage/storage';
import { writeArchive } from './internal/archive';
import { archiveKey } from './internal/forget-exports';
import { mailAboutRequest } from './internal/mail-about-request';

const worker = { kind: 'system', name: 'privacy' } as const;

type Waiting = { id: string; requestId: string; person: { id: string; email: string | null; locale: string } };

/**
 * Makes the copies people have asked for, oldest first, and tells each of theirs. Two workers may make the same one:
 * it is told of once. Answers how many are ready.
 */
export async function makeExports(): Promise<number> {
  const waiting: Waiting[] = await db().personalExport.findMany({
    where: { readyAt: null },
    orderBy: { askedAt: 'asc' },
    take: 20,
    select: { id: true, requestId: true, person: { select: { id: true, email: true, locale: true } } },
  });
  let ready = 0;
  for (const each of waiting) if (await makeExport(each).catch(goOn(each.id))) ready += 1;
  return ready;
}

async function makeExport({ id, requestId, person }: Waiting): Promise<boolean> {
  const archive = await writeArchive(person, now());
  await storage().put(archiveKey(id), archive);
  return db().$transaction(async (tx) => {
    const at = now();
    const { count } = await tx.personalExport.updateMany({
      where: { id, readyAt: null },
      data: { readyAt: at, bytes: archive.byteLength },
    });
    if (count === 0) return false;
    await tx.dataRequest.update({ where: { id: requestId }, data: { outcome: 'done', answeredAt: at }, select: { id: true } });
    await mailAboutRequest(tx, { requestId, address: person.email, locale: person.locale, recipientId: person.id });
    await recordEvent(tx, worker, 'export.ready', { request: requestId, person: person.id });
    return true;
  });
}

/** One that fails holds nobody else up and is tried again. */
function goOn(copy: string) {
  return (error: unknown) => {
    log.error({ copy, name: (error as Error).name, code: (error as { code?: string }).code }, 'copy of data: goes on later');
    return false;
  };
}

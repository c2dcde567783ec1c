import { db } from '@/lib/platform/db';
import { mailServiceId as id } from '@/lib/platform/mail/service-pace';

/** Until when nothing is to be sent; null when sending is free. */
export async function pausedUntil(): Promise<Date | null> {
  const row = await db().mailService.findUnique({ where: { id }, select: { pausedUntil: true } });
  return row?.pausedUntil ?? null;
}

/** Remembers that mails were taken: failures before do not count any more. */
export async function noteSent(at: Date): Promise<void> {
  const now = { failedBatches: [], silences: 0, pausedUntil: null, lastError: null, lastSentAt: at };
  await db().mailService.upsert({ where: { id }, create: { id, ...now }, update: now, select: { id: true } });
}

export type Failures = { batches: number; silences: number };
export const noFailures: Failures = { batches: 0, silences: 0 };

/** Counts an attempt without a sure answer; answers how many there were since the last success, over all workers. */
export async function noteFailure(
  batchId: string,
  { error, means }: { error: string; means: string },
  at: Date,
): Promise<Failures> {
  const silent = means === 'silent' ? 1 : 0;
  const [row] = await db().$queryRaw<Failures[]>`
    INSERT INTO "MailService" AS s ("id", "failedBatches", "silences", "lastError", "lastErrorAt")
    VALUES (${id}, ARRAY[${batchId}], ${silent}, ${error}, ${at}::timestamptz)
    ON CONFLICT ("id") DO UPDATE SET
      "failedBatches" = array_remove(s."failedBatches", ${batchId}) || EXCLUDED."failedBatches",
      "silences" = s."silences" + ${silent}, "lastError" = ${error}, "lastErrorAt" = ${at}::timestamptz
    RETURNING cardinality(s."failedBatches") AS "batches", s."silences"`;
  return row ?? noFailures;
}

/** Lets nobody send before a moment. An error that only a person can mend stays to be seen. */
export async function noteRefusal(lastError: string | null, pausedUntil: Date, at: Date): Promise<void> {
  const now = { pausedUntil, ...(lastError && { lastError, lastErrorAt: at }) };
  await db().mailService.upsert({ where: { id }, create: { id, ...now }, update: now, select: { id: true } });
}

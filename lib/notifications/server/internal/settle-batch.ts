import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import type { Letters } from './batch-letters';
import type { Batch } from './mail-batches';

/** Writes down that the mails were taken, unless the service has already reported more than that. */
export async function settleSent(
  batch: Batch,
  letters: Letters,
  providerIds: readonly (string | null)[],
  at: Date,
): Promise<void> {
  const ids = letters.map(({ delivery }) => delivery);
  await db().$transaction([
    db().$executeRaw`
      UPDATE "Delivery" d SET
        "state" = CASE WHEN d."state" = 'pending' THEN 'sent'::"DeliveryState" ELSE d."state" END,
        "sentAt" = coalesce(d."sentAt", ${at}::timestamptz), "providerId" = t."providerId", "attempts" = ${batch.attempts},
        "secret" = NULL, "lastError" = NULL, "batchId" = NULL
      FROM unnest(${ids}::text[], ${providerIds}::text[]) AS t("id", "providerId") WHERE d."id" = t."id"`,
    db().mailBatch.deleteMany({ where: { id: batch.id } }),
  ]);
  log.info({ batch: batch.id, mails: ids.length, attempts: batch.attempts }, 'mail sent');
}

/** Ends the whole batch in one state; what will not be tried again keeps no secret. */
export async function settleAll(batch: Batch, state: 'dropped' | 'dead' | 'uncertain', lastError: string): Promise<void> {
  await db().$transaction([
    db().delivery.updateMany({
      where: { batchId: batch.id, state: 'pending' },
      data: { state, lastError, attempts: batch.attempts, secret: null, batchId: null },
    }),
    db().mailBatch.deleteMany({ where: { id: batch.id } }),
  ]);
  log.warn({ batch: batch.id, state, lastError }, 'mail given up');
}

/** Gives up for now: the batch keeps its mails and key, so that a person can have the same request made again. */
export async function giveUp(batch: Batch, lastError: string): Promise<void> {
  await db().$transaction([
    db().delivery.updateMany({
      where: { batchId: batch.id, state: 'pending' },
      data: { state: 'dead', lastError, attempts: batch.attempts, secret: null },
    }),
    db().mailBatch.updateMany({ where: { id: batch.id }, data: { nextAttemptAt: null, lastError } }),
  ]);
  log.warn({ batch: batch.id, state: 'dead', lastError }, 'mail given up');
}

/** Sends each of the mails by itself from now on: the service takes a batch whole or not at all, and surely did not. */
export async function dissolve(batch: Batch, at: Date): Promise<void> {
  await db().$transaction([
    db().delivery.updateMany({
      where: { batchId: batch.id, state: 'pending' },
      data: { batchId: null, alone: true, nextAttemptAt: at },
    }),
    db().mailBatch.deleteMany({ where: { id: batch.id } }),
  ]);
}

export async function retryAt(batch: Batch, nextAttemptAt: Date, lastError: string): Promise<void> {
  await db().$transaction([
    db().mailBatch.updateMany({ where: { id: batch.id }, data: { nextAttemptAt, lastError } }),
    db().delivery.updateMany({ where: { batchId: batch.id }, data: { attempts: batch.attempts, lastError } }),
  ]);
}

/**
 * Puts a batch back for the next time the service can be asked: the attempt does not count. One that was surely not taken
 * counts as handed over only since the attempt before, if there was any.
 */
export async function postpone(
  batch: Batch,
  { keepsHandOver, lastError }: { keepsHandOver: boolean; lastError: string },
  at: Date,
): Promise<void> {
  const handedOver = keepsHandOver ? {} : { handedOverAt: batch.handedOverAt };
  await db().mailBatch.updateMany({
    where: { id: batch.id },
    data: { nextAttemptAt: at, attempts: batch.attempts - 1, lastError, ...handedOver },
  });
}

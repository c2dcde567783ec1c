import { randomUUID } from 'node:crypto';
import { db } from '@/lib/platform/db';
import { mostMailsAtOnce } from '@/lib/platform/mail/mail';
import { leaseMs } from '../../delivery-fate';
import type { OutboxMail } from '../mail-props';

export type BatchedDelivery = OutboxMail & { attempts: number; expiresAt: Date | null; round: number };

/** Mails that leave in one request, in the hands of this worker until the lease ends. */
export type Batch = {
  id: string;
  payload: Uint8Array | null;
  attempts: number;
  handedOverAt: Date | null;
  /** When a mail that travels alone is of no use any more; null in company. */
  expiresAt: Date | null;
  /** Those still to be sent, in the order of their due time. */
  deliveries: BatchedDelivery[];
};

type BatchRow = Omit<Batch, 'expiresAt' | 'deliveries'>;

/**
 * Takes the most urgent mails due: what somebody waits for, then a batch to be repeated, then new mails, up to a
 * hundred together. Null when nothing is due.
 */
export async function takeBatch(at: Date, only: 'urgent' | 'all'): Promise<Batch | null> {
  const row =
    only === 'urgent'
      ? await formBatch(at, { alone: true, leastUrgent: 0 })
      : ((await formBatch(at, { alone: true, leastUrgent: 2 })) ??
        (await takeAgain(at)) ??
        (await formBatch(at, { alone: false, leastUrgent: 2 })));
  if (!row) return null;
  const deliveries = await deliveriesOf(row.id);
  return { ...row, deliveries, expiresAt: deliveries.length === 1 ? (deliveries[0]?.expiresAt ?? null) : null };
}

async function takeAgain(at: Date): Promise<BatchRow | null> {
  const [row] = await db().$queryRaw<BatchRow[]>`
    UPDATE "MailBatch" SET "attempts" = "attempts" + 1, "nextAttemptAt" = ${leaseEnd(at)}::timestamptz
    WHERE "id" = (SELECT "id" FROM "MailBatch" WHERE "nextAttemptAt" <= ${at}::timestamptz
      ORDER BY "priority", "nextAttemptAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "payload", "attempts", "handedOverAt"`;
  return row ?? null;
}

/** Mails that travel alone make a batch of one. One statement: a crash leaves either all of it or nothing. */
async function formBatch(at: Date, { alone, leastUrgent }: { alone: boolean; leastUrgent: number }): Promise<BatchRow | null> {
  const [row] = await db().$queryRaw<BatchRow[]>`
    WITH due AS (
      SELECT "id", "priority", "attempts" FROM "Delivery"
      WHERE "state" = 'pending' AND "batchId" IS NULL AND "alone" = ${alone} AND "priority" <= ${leastUrgent}
        AND "nextAttemptAt" <= ${at}::timestamptz
      ORDER BY "priority", "nextAttemptAt", "id" LIMIT ${alone ? 1 : mostMailsAtOnce} FOR UPDATE SKIP LOCKED),
    batch AS (
      INSERT INTO "MailBatch" ("id", "priority", "attempts", "nextAttemptAt")
      SELECT ${randomUUID()}, min("priority"), min("attempts") + 1, ${leaseEnd(at)}::timestamptz FROM due HAVING count(*) > 0
      RETURNING "id", "payload", "attempts", "handedOverAt"),
    moved AS (UPDATE "Delivery" d SET "batchId" = batch."id" FROM due, batch WHERE d."id" = due."id")
    SELECT * FROM batch`;
  return row ?? null;
}

const leaseEnd = (at: Date) => new Date(at.getTime() + leaseMs);

function deliveriesOf(batchId: string): Promise<BatchedDelivery[]> {
  return db().delivery.findMany({
    where: { batchId, state: 'pending' },
    orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      purpose: true,
      recipientId: true,
      subscriberId: true,
      toAddress: true,
      locale: true,
      data: true,
      secret: true,
      createdAt: true,
      attempts: true,
      expiresAt: true,
      round: true,
    },
  });
}

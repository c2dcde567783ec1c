import { db } from '@/lib/platform/db';
import { keyRememberedMs } from '../delivery-fate';

/**
 * Clears the outbox: drops mails nobody may use any more and wipes their secrets, marks as uncertain what was given up
 * so long ago that its key is forgotten. Answers what an operator should know.
 */
export async function dropExpiredDeliveries(
  at: Date,
): Promise<{ dropped: number; uncertain: number; dead: number; waiting: number }> {
  const dropped = await db().$executeRaw`
    UPDATE "Delivery" d SET "state" = 'dropped', "secret" = NULL, "lastError" = 'expired', "batchId" = NULL
    WHERE d."state" IN ('pending', 'dead') AND d."expiresAt" <= ${at}::timestamptz AND (d."batchId" IS NULL OR EXISTS (
      SELECT 1 FROM "MailBatch" b WHERE b."id" = d."batchId" AND coalesce(b."nextAttemptAt" <= ${at}::timestamptz, true)))`;
  const uncertain = await db().$executeRaw`
    UPDATE "Delivery" d SET "state" = 'uncertain', "batchId" = NULL FROM "MailBatch" b
    WHERE b."id" = d."batchId" AND d."state" = 'dead' AND b."handedOverAt" < ${new Date(at.getTime() - keyRememberedMs)}::timestamptz`;
  await db().$executeRaw`
    DELETE FROM "MailBatch" b WHERE coalesce(b."nextAttemptAt" <= ${at}::timestamptz, true)
      AND NOT EXISTS (SELECT 1 FROM "Delivery" d WHERE d."batchId" = b."id" AND d."state" IN ('pending', 'dead'))`;
  const [dead, waiting] = await Promise.all([
    db().delivery.count({ where: { state: 'dead' } }),
    db().delivery.count({ where: { state: 'pending', nextAttemptAt: { lte: at } } }),
  ]);
  return { dropped, uncertain, dead, waiting };
}

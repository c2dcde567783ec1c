import { db } from '@/lib/platform/db';

/** Drops mails nobody may use any more and wipes their secrets; answers what an operator should know. */
export async function dropExpiredDeliveries(at: Date): Promise<{ dropped: number; dead: number; waiting: number }> {
  const { count } = await db().delivery.updateMany({
    where: { state: 'pending', expiresAt: { lte: at } },
    data: { state: 'dropped', secret: null, lastError: 'expired' },
  });
  const [dead, waiting] = await Promise.all([
    db().delivery.count({ where: { state: 'dead' } }),
    db().delivery.count({ where: { state: 'pending', nextAttemptAt: { lte: at } } }),
  ]);
  return { dropped: count, dead, waiting };
}

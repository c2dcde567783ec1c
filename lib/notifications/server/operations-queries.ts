import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { maskedAddress } from '../masked-address';
import { mayOperate } from '../operations-policy';
import type { QueueLineView, StuckMailView, SuppressedView } from '../operations-views';

const mostShown = 50;
const dayMs = 86_400_000;

/** Mail by reason and state: everything that waits, and what was sent in the last 24 hours. Empty for all but administrators. */
export async function listQueues(actor: Actor, at: Date): Promise<QueueLineView[]> {
  if (!mayOperate(actor).allowed) return [];
  return db().$queryRaw<QueueLineView[]>`
    SELECT "purpose", "state", count(*)::int AS "count", min("createdAt") AS "oldestAt" FROM "Delivery"
    WHERE "state" IN ('pending', 'dead', 'uncertain') OR "sentAt" >= ${new Date(at.getTime() - dayMs)}::timestamptz
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** The oldest mails that were given up, or that nobody is sure of. Empty for all but administrators. */
export async function listStuckMails(actor: Actor, state: 'dead' | 'uncertain'): Promise<StuckMailView[]> {
  if (!mayOperate(actor).allowed) return [];
  const rows = await db().delivery.findMany({
    where: { state },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostShown,
    select: {
      id: true,
      purpose: true,
      toAddress: true,
      attempts: true,
      lastError: true,
      createdAt: true,
      batch: { select: { _count: { select: { deliveries: { where: { state } } } } } },
    },
  });
  return rows.map(({ toAddress, lastError, batch, ...row }) => ({
    ...row,
    masked: maskedAddress(toAddress),
    lastError: lastError ?? '',
    together: batch?._count.deliveries ?? 1,
  }));
}

/** The addresses that get no mail, the latest first. Empty for all but administrators. */
export async function listSuppressed(actor: Actor): Promise<SuppressedView[]> {
  if (!mayOperate(actor).allowed) return [];
  return db().suppressedAddress.findMany({
    where: { liftedAt: null },
    orderBy: [{ suppressedAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: { id: true, masked: true, reason: true, suppressedAt: true },
  });
}

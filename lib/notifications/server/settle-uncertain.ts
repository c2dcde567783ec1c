import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayOperate, type OperationsRefusal } from '../operations-policy';
import type { SettleUncertain } from '../operations-schema';

export type SettleUncertainRefusal = OperationsRefusal | 'deliveryNotFound' | 'notUncertain' | 'expired';

/**
 * Says what became of a mail nobody knows it of: it was sent, it is sent anew under a new key (it may then arrive
 * twice), or it is given up.
 */
export async function settleUncertain(
  actor: Actor,
  { id, choice }: SettleUncertain,
): Promise<Result<{ choice: SettleUncertain['choice'] }, SettleUncertainRefusal>> {
  const verdict = mayOperate(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.delivery.findUnique({ where: { id }, select: { state: true, expiresAt: true } });
    if (!found) return refused('deliveryNotFound');
    if (choice === 'send_again' && found.expiresAt && found.expiresAt <= now()) return refused('expired');
    const { count } = await tx.delivery.updateMany({ where: { id, state: 'uncertain' }, data: changes(choice) });
    if (count === 0) return refused('notUncertain');
    await recordEvent(tx, actor, 'delivery.settled', { delivery: id });
    return ok({ choice });
  });
}

function changes(choice: SettleUncertain['choice']) {
  if (choice === 'was_sent') return { state: 'sent', sentAt: now() } as const;
  if (choice === 'give_up') return { state: 'failed', reportedAt: now() } as const;
  const again = { attempts: 0, nextAttemptAt: now(), providerId: null, lastError: null, alone: true };
  return { state: 'pending', round: { increment: 1 }, ...again } as const;
}

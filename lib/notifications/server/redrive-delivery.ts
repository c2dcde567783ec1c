import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isKeyForgotten } from '../delivery-fate';
import { mayOperate, type OperationsRefusal } from '../operations-policy';
import type { Redrive } from '../operations-schema';

export type RedriveRefusal = OperationsRefusal | 'deliveryNotFound' | 'notDead' | 'mayHaveBeenSent' | 'expired';

/**
 * Tries a mail that was given up eight times more, under the key it has always had, and with it the mails that leave
 * in the same request: the service sends what it already has no second time. Refused when the key is forgotten.
 */
export async function redriveDelivery(actor: Actor, { id }: Redrive): Promise<Result<{ mails: number }, RedriveRefusal>> {
  const verdict = mayOperate(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction((tx) => redrive(tx, actor, id));
}

/** The same for everything that was given up and may be tried again; answers how many mails that were. */
export async function redriveAllDeliveries(actor: Actor, _: object = {}): Promise<Result<{ mails: number }, OperationsRefusal>> {
  const verdict = mayOperate(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const dead = await db().delivery.findMany({ where: { state: 'dead' }, select: { id: true }, orderBy: { id: 'asc' } });
  let mails = 0;
  for (const { id } of dead) {
    const redriven = await db().$transaction((tx) => redrive(tx, actor, id));
    if (redriven.ok) mails += redriven.value.mails;
  }
  return ok({ mails });
}

async function redrive(tx: Db, actor: Actor, id: string): Promise<Result<{ mails: number }, RedriveRefusal>> {
  const found = await tx.delivery.findUnique({
    where: { id },
    select: { state: true, expiresAt: true, batchId: true, batch: { select: { handedOverAt: true } } },
  });
  if (!found) return refused('deliveryNotFound');
  if (found.state !== 'dead') return refused('notDead');
  if (found.expiresAt && found.expiresAt <= now()) return refused('expired');
  if (isKeyForgotten(found.batch?.handedOverAt ?? null, now())) return refused('mayHaveBeenSent');
  const which = found.batchId ? { batchId: found.batchId } : { id };
  const { count } = await tx.delivery.updateMany({
    where: { ...which, state: 'dead' },
    data: { state: 'pending', attempts: 0, nextAttemptAt: now(), lastError: null },
  });
  if (found.batchId) await tx.mailBatch.updateMany({ where: { id: found.batchId }, data: { attempts: 0, nextAttemptAt: now() } });
  await recordEvent(tx, actor, 'delivery.redriven', { delivery: id });
  return ok({ mails: count });
}

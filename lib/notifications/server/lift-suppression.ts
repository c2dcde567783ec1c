import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayOperate, type OperationsRefusal } from '../operations-policy';
import type { LiftSuppression } from '../operations-schema';

export type LiftSuppressionRefusal = OperationsRefusal | 'suppressionNotFound';

/** Lets an address have mail again, for a reason that stays with it. */
export async function liftSuppression(
  actor: Actor,
  { id, reason }: LiftSuppression,
): Promise<Result<{ masked: string }, LiftSuppressionRefusal>> {
  const verdict = mayOperate(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.suppressedAddress.findUnique({ where: { id }, select: { masked: true } });
    const lifted = { liftedAt: now(), liftedById: personIdOf(actor), liftReason: reason };
    const { count } = await tx.suppressedAddress.updateMany({ where: { id, liftedAt: null }, data: lifted });
    if (!found || count === 0) return refused('suppressionNotFound');
    await recordEvent(tx, actor, 'suppression.lifted', { suppression: id });
    return ok({ masked: found.masked });
  });
}

import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayTellAnotherWay, type OperationsRefusal } from '../operations-policy';
import type { ToldAnotherWay } from '../operations-schema';
import { deliveriesWithin } from './internal/deliveries-within';
import { unreached } from './internal/unreached';

export type MarkToldRefusal = OperationsRefusal | 'deliveryNotFound' | 'alreadyTold';

/** Notes how somebody whom no mail could reach was told of a decision they have a right to hear of. */
export async function markTold(
  actor: Actor,
  { id, how }: ToldAnotherWay,
): Promise<Result<{ how: ToldAnotherWay['how'] }, MarkToldRefusal>> {
  const verdict = mayTellAnotherWay(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const toldById = personIdOf(actor) ?? '';
  try {
    return await db().$transaction(async (tx) => {
      const found = await tx.delivery.findFirst({
        where: { AND: [{ id }, unreached, await deliveriesWithin(actor)] },
        select: { id: true },
      });
      if (!found) return refused('deliveryNotFound');
      await tx.toldAnotherWay.create({ data: { deliveryId: id, how, toldAt: now(), toldById }, select: { deliveryId: true } });
      await recordEvent(tx, actor, 'person.told', { delivery: id });
      return ok({ how });
    });
  } catch (error) {
    if (isConflict(error)) return refused('alreadyTold');
    throw error;
  }
}

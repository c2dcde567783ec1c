import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';

/** Thinks again: the account stays as it is. `tooLate` once it has begun, or where nothing was asked. */
export async function cancelErasure(actor: Actor): Promise<Result<{ cancelled: true }, 'signInNeeded' | 'tooLate'>> {
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const at = now();
    const [cancelled] = await tx.erasure.updateManyAndReturn({
      where: { personId, cancelledAt: null, startedAt: null },
      data: { cancelledAt: at },
      select: { requestId: true },
    });
    if (!cancelled) return refused('tooLate');
    const { requestId } = cancelled;
    await tx.dataRequest.update({
      where: { id: requestId },
      data: { outcome: 'withdrawn', answeredAt: at },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'erasure.cancelled', { request: requestId, person: personId });
    return ok({ cancelled: true });
  });
}

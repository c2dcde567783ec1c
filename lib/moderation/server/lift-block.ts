import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayBlock } from '../block';
import type { LiftBlock } from '../block-schema';
import type { ModerationRefusal } from '../moderation-policy';
import { blocksWithin } from './internal/within-projects';

/** Ends a block before its time. One that has ended already answers the same and changes nothing. */
export async function liftBlock(
  actor: Actor,
  { id }: LiftBlock,
): Promise<Result<{ id: string }, ModerationRefusal | 'blockNotFound'>> {
  const verdict = mayBlock(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    if ((await tx.block.count({ where: { id, ...blocksWithin(actor) } })) === 0) return refused('blockNotFound');
    await endBlock(tx, actor, id, now());
    return ok({ id });
  });
}

/** The rows behind it, for an appeal that is upheld. */
export async function endBlock(tx: Db, actor: Actor, id: string, at: Date): Promise<void> {
  const ended = await tx.block.updateManyAndReturn({
    where: { id, liftedAt: null, endsAt: { gt: at } },
    data: { liftedAt: at, liftedById: personIdOf(actor) },
    select: { personId: true },
  });
  if (ended[0]) await recordEvent(tx, actor, 'block.lifted', { block: id, person: ended[0].personId });
}

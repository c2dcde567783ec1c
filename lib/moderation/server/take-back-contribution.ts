import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { clearOutcome } from '@/lib/contributions/server/clear-outcome';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { TakeBack } from '../take-back-schema';
import { settleHidingProposal } from './internal/hiding-proposal';
import { lockCase } from './internal/locked-case';

export type TakeBackRefusal = 'signInNeeded' | 'contributionNotFound';

/**
 * An author takes their contribution back: nobody else sees it any more and there is nothing left to decide. The
 * text stays in the record and can be read by its author. Done twice it is done once.
 */
export async function takeBackContribution(actor: Actor, { code }: TakeBack): Promise<Result<{ code: string }, TakeBackRefusal>> {
  const me = personIdOf(actor);
  if (!me) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const held = await lockCase(tx, code);
    if (!held || held.authorId !== me) return refused('contributionNotFound');
    if (held.isWithdrawn) return ok({ code });
    const at = now();
    const { id, contributionId } = held;
    await settleHidingProposal(tx, held, 'declined', me, at);
    await tx.publication.deleteMany({ where: { contributionId } });
    await clearOutcome(tx, contributionId);
    await tx.withdrawal.create({ data: { contributionId, withdrawnAt: at }, select: { contributionId: true } });
    await tx.moderationCase.update({ where: { id }, data: { version: { increment: 1 }, closedAt: at }, select: { id: true } });
    await recordEvent(tx, actor, 'contribution.withdrawn', await contributionEventIds(tx, contributionId));
    return ok({ code });
  });
}

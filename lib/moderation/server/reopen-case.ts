import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { withdrawContribution } from '@/lib/contributions/server/withdraw-contribution';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { ReopenCase } from '../decide-case-schema';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import { settleHidingProposal } from './internal/hiding-proposal';
import { type LockedCase, lockCase } from './internal/locked-case';

export type ReopenCaseRefusal = ModerationRefusal | 'caseNotFound' | 'conflict' | 'withdrawn' | 'appealWaits';

/**
 * Takes the latest decision back: the contribution waits in the queue again, neither shown nor
 * hidden, with the words it had. A hiding that is only proposed is taken back to how it was before.
 * The decision itself stays in the history.
 */
export async function reopenCase(
  actor: Actor,
  input: ReopenCase,
): Promise<Result<{ code: string; version: number }, ReopenCaseRefusal>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const held = await lockCase(tx, input.code, actor);
    if (!held) return refused('caseNotFound');
    if (held.version !== input.version) return refused('conflict', { outcome: 'open' });
    if (held.isWithdrawn) return refused('withdrawn');
    if (held.appealWaits) return refused('appealWaits');
    const moved = { code: input.code, version: held.version + 1 };
    if (held.hidingProposal) {
      await declineProposal(tx, actor, held);
      return ok(moved);
    }
    if (!held.closedAt) return refused('conflict', { outcome: 'open' });
    await tx.moderationCase.update({
      where: { id: held.id },
      data: { version: { increment: 1 }, closedAt: null },
      select: { id: true },
    });
    await withdrawContribution(tx, actor, held.contributionId);
    return ok(moved);
  });
}

/** Nothing is hidden; the case is as it was before somebody proposed it. */
export async function declineProposal(tx: Db, actor: Actor, held: LockedCase): Promise<void> {
  await settleHidingProposal(tx, held, 'declined', personIdOf(actor), now());
  await tx.moderationCase.update({
    where: { id: held.id },
    data: { version: { increment: 1 }, closedAt: held.hidingProposal?.closedBefore ?? null },
    select: { id: true },
  });
  await recordEvent(tx, actor, 'hiding.declined', await contributionEventIds(tx, held.contributionId));
}

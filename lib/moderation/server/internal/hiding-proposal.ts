import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { HidingReason } from '@/lib/contributions/contribution';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import type { Db } from '@/lib/platform/db';
import type { LockedCase } from './locked-case';

/**
 * Asks another officer to confirm a hiding. What is shown stays shown and what waits goes on waiting;
 * the case stands in the queue until somebody has answered.
 */
export async function proposeHiding(
  tx: Db,
  actor: Actor,
  held: LockedCase,
  { reason, text }: { reason: HidingReason; text: string },
  at: Date,
): Promise<void> {
  const closedBefore = held.hidingProposal ? held.hidingProposal.closedBefore : held.closedAt;
  await settleHidingProposal(tx, held, 'declined', personIdOf(actor), at);
  await tx.moderationCase.update({
    where: { id: held.id },
    data: { version: { increment: 1 }, closedAt: null },
    select: { id: true },
  });
  await tx.hidingProposal.create({
    data: { caseId: held.id, reason, text, proposedById: personIdOf(actor) ?? '', proposedAt: at, closedBefore },
    select: { id: true },
  });
  await recordEvent(tx, actor, 'hiding.proposed', await contributionEventIds(tx, held.contributionId));
}

/** Answers the open proposal of a case, where it has one. */
export async function settleHidingProposal(
  tx: Db,
  { hidingProposal }: LockedCase,
  answer: 'confirmed' | 'declined',
  answeredById: string | null,
  answeredAt: Date,
): Promise<void> {
  if (!hidingProposal) return;
  await tx.hidingProposal.update({
    where: { id: hidingProposal.id },
    data: { answer, answeredById, answeredAt },
    select: { id: true },
  });
}

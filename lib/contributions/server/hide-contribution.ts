import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import type { HidingReason } from '../contribution';
import { contributionEventIds } from './contribution-event-ids';

/**
 * Takes a contribution out of what the public sees, with a reason from the fixed list and a text to
 * its author. Part of a command's transaction, which has decided that it may.
 */
export async function hideContribution(
  tx: Db,
  actor: Actor,
  contributionId: string,
  why: { reason: HidingReason; text: string },
  at: Date,
): Promise<void> {
  const hiding = { reason: why.reason, text: why.text, hiddenAt: at };
  await tx.publication.deleteMany({ where: { contributionId } });
  await tx.hiding.upsert({ where: { contributionId }, create: { contributionId, ...hiding }, update: hiding });
  await recordEvent(tx, actor, 'contribution.hidden', await contributionEventIds(tx, contributionId));
}

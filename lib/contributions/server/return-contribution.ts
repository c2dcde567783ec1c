import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import type { HidingReason } from '../contribution';
import { contributionEventIds } from './contribution-event-ids';

/**
 * Gives a contribution back to its author to be mended by a date; nobody else sees it meanwhile. Part of a
 * command's transaction, which has decided that it may.
 */
export async function returnContribution(
  tx: Db,
  actor: Actor,
  contributionId: string,
  { reason, text, mendBy }: { reason: HidingReason; text: string; mendBy: Date },
  at: Date,
): Promise<void> {
  await tx.publication.deleteMany({ where: { contributionId } });
  await tx.mending.create({ data: { contributionId, reason, text, mendBy, askedAt: at }, select: { contributionId: true } });
  await recordEvent(tx, actor, 'contribution.returned', await contributionEventIds(tx, contributionId));
}

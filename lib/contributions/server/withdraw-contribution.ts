import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import { clearOutcome } from './clear-outcome';
import { contributionEventIds } from './contribution-event-ids';
import { restoreOriginal } from './restore-original';

/**
 * Puts a contribution back to where it was before anybody decided: neither public nor hidden, with the
 * words it had. For moderation, which owns the decision and its history.
 */
export async function withdrawContribution(tx: Db, actor: Actor, contributionId: string): Promise<void> {
  await tx.publication.deleteMany({ where: { contributionId } });
  await clearOutcome(tx, contributionId);
  await restoreOriginal(tx, contributionId);
  await recordEvent(tx, actor, 'case.reopened', await contributionEventIds(tx, contributionId));
}

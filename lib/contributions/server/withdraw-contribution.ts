import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import { contributionEventIds } from './contribution-event-ids';

/**
 * Puts a contribution back to where it was before anybody decided: neither public nor hidden.
 * For moderation, which owns the decision and its history.
 */
export async function withdrawContribution(tx: Db, actor: Actor, contributionId: string): Promise<void> {
  await tx.publication.deleteMany({ where: { contributionId } });
  await tx.hiding.deleteMany({ where: { contributionId } });
  await recordEvent(tx, actor, 'case.reopened', await contributionEventIds(tx, contributionId));
}

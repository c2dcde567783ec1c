import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { db } from '@/lib/platform/db';

/** Ends that somebody stands behind a proposal; done twice it is done once. */
export async function endCoAuthorship(actor: Actor, of: { proposalId: string; personId: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.coAuthor.deleteMany({ where: of });
    if (count > 0) await recordEvent(tx, actor, 'co_author.left', await contributionEventIds(tx, of.proposalId));
  });
}

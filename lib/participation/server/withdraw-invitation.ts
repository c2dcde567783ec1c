import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { WithdrawInvitation } from '../co-author-schema';
import { findOwnProposal } from './internal/own-proposal';

export type WithdrawInvitationRefusal = 'signInNeeded' | 'proposalNotFound';

/** An author asks somebody no longer: the link in the mail opens nothing from now on. Calm where it has been answered. */
export async function withdrawInvitation(
  actor: Actor,
  { code, id }: WithdrawInvitation,
): Promise<Result<{ code: string }, WithdrawInvitationRefusal>> {
  if (!personIdOf(actor)) return refused('signInNeeded');
  const own = await findOwnProposal(db(), actor, code);
  if (!own?.isAuthor) return refused('proposalNotFound');
  return db().$transaction(async (tx) => {
    const { count } = await tx.coAuthorInvitation.deleteMany({ where: { id, proposalId: own.id } });
    if (count > 0) await recordEvent(tx, actor, 'co_author.uninvited', await contributionEventIds(tx, own.id));
    return ok({ code });
  });
}

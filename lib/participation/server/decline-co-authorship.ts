import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { DeclineCoAuthorship } from '../co-author-schema';
import { findInvitation } from './internal/invitation';

/** Says no to standing behind a proposal, with the link of the mail and without an account. The address is gone with it. */
export async function declineCoAuthorship(actor: Actor, { token }: DeclineCoAuthorship): Promise<Result<null, 'invitationOver'>> {
  return db().$transaction(async (tx) => {
    const invitation = await findInvitation(tx, token);
    const { count } = await tx.coAuthorInvitation.deleteMany({ where: { id: invitation?.id ?? '' } });
    if (!invitation || count === 0) return refused('invitationOver');
    await recordEvent(tx, actor, 'co_author.declined', await contributionEventIds(tx, invitation.proposalId));
    return ok(null);
  });
}

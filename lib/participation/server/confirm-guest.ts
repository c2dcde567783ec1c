import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { guestReceipt } from '@/lib/contributions/server/guest-receipt';
import { openCase } from '@/lib/moderation/server/open-case';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { claimContributions } from './claim-contributions';

/**
 * Says with the link of a mail that an address is one's own, which uses the link up. What was sent goes into the queue like
 * everything else from now on, and to the account of that address where there is one: its owner has just proved it. Of many
 * who try at once one opens the case. Whoever is blocked learns until when, and nothing is used up.
 */
export async function confirmGuest(
  actor: Actor,
  { token }: { token: string },
): Promise<Result<{ receipt: string }, 'linkUsed' | 'blocked'>> {
  return db().$transaction(async (tx) => {
    const held = await tx.guestSender.findUnique({
      where: { tokenHash: hashToken(token) },
      select: {
        contributionId: true,
        email: true,
        flags: true,
        contribution: { select: { phase: { select: { moderation: true } } } },
      },
    });
    if (!held) return refused('linkUsed');
    const { contributionId, email, flags } = held;
    const at = now();
    const owner = await ownerOf(tx, email, at);
    if (owner?.blockedUntil) return refused('blocked', { until: owner.blockedUntil.getTime() });
    const { count } = await tx.guestSender.updateMany({
      where: { contributionId, tokenHash: hashToken(token) },
      data: { confirmedAt: at, tokenHash: null },
    });
    if (count === 0) return refused('linkUsed');
    await recordEvent(tx, actor, 'sender.confirmed', await contributionEventIds(tx, contributionId));
    await openCase(tx, actor, { contributionId, flags, timing: held.contribution.phase.moderation, at });
    if (owner) await claimContributions(tx, actor, { personId: owner.id, email });
    return ok({ receipt: guestReceipt(contributionId) });
  });
}

/** The account of an address that has proved it, and until when it may not take part. */
async function ownerOf(tx: Db, email: string, at: Date): Promise<{ id: string; blockedUntil: Date | null } | null> {
  const person = await tx.user.findUnique({
    where: { email, emailVerified: { not: null } },
    select: {
      id: true,
      blocks: { where: { liftedAt: null, endsAt: { gt: at } }, orderBy: { endsAt: 'desc' }, take: 1, select: { endsAt: true } },
    },
  });
  return person && { id: person.id, blockedUntil: person.blocks[0]?.endsAt ?? null };
}

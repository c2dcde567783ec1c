import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';

/** Says yes with the link of a mail, which proves whose address it is. The link is used up by it. */
export async function confirmSubscription(
  actor: Actor,
  { token }: { token: string },
): Promise<Result<{ confirmed: true }, 'linkUsed'>> {
  return db().$transaction(async (tx) => {
    const row = await tx.newsletterSubscriber.findUnique({
      where: { tokenHash: hashToken(token) },
      select: { id: true, email: true },
    });
    const { count } = await tx.newsletterSubscriber.updateMany({
      where: { id: row?.id ?? '', tokenHash: hashToken(token) },
      data: { confirmedAt: now(), endedAt: null, tokenHash: null },
    });
    if (!row || count === 0) return refused('linkUsed');
    const subject = `subscription:${row.id}`;
    await recordConsent(tx, { address: row.email }, { purpose: 'newsletter', subject, act: 'given', how: 'mail_link' });
    await recordEvent(tx, actor, 'subscription.confirmed', { subscription: row.id });
    return ok({ confirmed: true });
  });
}

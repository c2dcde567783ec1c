import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { subscriptionOfStopToken } from './stop-token';

/** Takes a consent back with the link of any newsletter; done twice it is done once. */
export async function endSubscription(actor: Actor, { token }: { token: string }): Promise<Result<{ ended: true }, 'linkUsed'>> {
  const id = subscriptionOfStopToken(token);
  if (!id) return refused('linkUsed');
  return db().$transaction(async (tx) => {
    const [ended] = await tx.newsletterSubscriber.updateManyAndReturn({
      where: { id, endedAt: null },
      data: { endedAt: now(), tokenHash: null },
      select: { email: true },
    });
    if (!ended) return ok({ ended: true });
    const subject = `subscription:${id}`;
    await recordConsent(tx, { address: ended.email }, { purpose: 'newsletter', subject, act: 'withdrawn', how: 'mail_link' });
    await recordEvent(tx, actor, 'subscription.ended', { subscription: id });
    return ok({ ended: true });
  });
}

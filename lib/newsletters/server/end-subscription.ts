import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { subscriptionOfStopToken } from './stop-token';

/** Takes a consent back with the link of any newsletter; done twice it is done once. */
export async function endSubscription(actor: Actor, { token }: { token: string }): Promise<Result<{ ended: true }, 'linkUsed'>> {
  const id = subscriptionOfStopToken(token);
  if (!id) return refused('linkUsed');
  return db().$transaction(async (tx) => {
    const { count } = await tx.newsletterSubscriber.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: now(), tokenHash: null },
    });
    if (count > 0) await recordEvent(tx, actor, 'subscription.ended', { subscription: id });
    return ok({ ended: true });
  });
}

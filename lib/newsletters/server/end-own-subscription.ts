import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';

/** Takes back a consent to newsletters to one's own address, signed in; somebody else's does not exist. Done twice it is done once. */
export async function endOwnSubscription(
  actor: Actor,
  { id }: { id: string },
): Promise<Result<{ ended: true }, 'signInNeeded' | 'notFound'>> {
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: personId }, select: { email: true } });
    const own = { id, email: person?.email ?? '' };
    if ((await tx.newsletterSubscriber.count({ where: own })) === 0) return refused('notFound');
    const { count } = await tx.newsletterSubscriber.updateMany({
      where: { ...own, endedAt: null },
      data: { endedAt: now(), tokenHash: null },
    });
    if (count === 0) return ok({ ended: true });
    await recordConsent(
      tx,
      { address: own.email },
      { purpose: 'newsletter', subject: `subscription:${id}`, act: 'withdrawn', how: 'button' },
    );
    await recordEvent(tx, actor, 'subscription.ended', { subscription: id });
    return ok({ ended: true });
  });
}

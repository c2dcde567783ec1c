import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { dropWaiting, keepFromMail } from './internal/keep-from-mail';
import { kindsOf } from './internal/subscription-kinds';
import { subscriptionOfToken } from './unsubscribe-token';

/**
 * Turns off what a mail's token names, and nothing else. Whoever holds the mail may do it, signed in or not; done
 * twice it is done once. Refuses a token we did not sign, or whose person is gone (`notFound`).
 */
export async function unsubscribe(actor: Actor, { token }: { token: string }): Promise<Result<{ off: true }, 'notFound'>> {
  const subscription = subscriptionOfToken(token);
  if (!subscription) return refused('notFound');
  const { what, which, personId } = subscription;
  return db().$transaction(async (tx) => {
    if ((await tx.user.count({ where: { id: personId } })) === 0) return refused('notFound');
    if (what === 'follow') {
      const { count } = await tx.follow.updateMany({ where: { id: which, personId, endedAt: null }, data: { endedAt: now() } });
      await dropWaiting(tx, { recipientId: personId, data: { path: ['follow'], equals: which } });
      if (count === 0) return ok({ off: true });
      await recordConsent(
        tx,
        { personId },
        { purpose: 'follow', subject: `follow:${which}`, act: 'withdrawn', how: 'mail_link' },
      );
      await recordEvent(tx, actor, 'follow.ended', { person: personId });
      return ok({ off: true });
    }
    const turnedOff = (await kindsOf(tx, subscription)).filter(({ cadence }) => cadence !== 'never');
    for (const { kind, cadence } of turnedOff) {
      await tx.notificationPreference.upsert({
        where: { personId_kind: { personId, kind } },
        create: { personId, kind, cadence: 'never', former: cadence },
        update: { cadence: 'never', former: cadence },
        select: { kind: true },
      });
    }
    await keepFromMail(
      tx,
      personId,
      turnedOff.map(({ kind }) => kind),
    );
    if (what === 'digest') await dropWaiting(tx, { recipientId: personId, purpose: `digest_${which}` });
    if (turnedOff.length > 0) await recordEvent(tx, actor, 'preferences.set', { person: personId });
    return ok({ off: true });
  });
}

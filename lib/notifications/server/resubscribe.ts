import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { kindsOf } from './internal/subscription-kinds';
import { subscriptionOfToken } from './unsubscribe-token';

/** Undoes what {@link unsubscribe} did with the same token, and nothing else. */
export async function resubscribe(actor: Actor, { token }: { token: string }): Promise<Result<{ off: false }, 'notFound'>> {
  const subscription = subscriptionOfToken(token);
  if (!subscription) return refused('notFound');
  const { what, which, personId } = subscription;
  return db().$transaction(async (tx) => {
    if ((await tx.user.count({ where: { id: personId } })) === 0) return refused('notFound');
    if (what === 'follow') {
      const { count } = await tx.follow.updateMany({
        where: { id: which, personId, endedAt: { not: null } },
        data: { endedAt: null },
      });
      if (count === 0) return ok({ off: false });
      await recordConsent(tx, { personId }, { purpose: 'follow', subject: `follow:${which}`, act: 'given', how: 'mail_link' });
      await recordEvent(tx, actor, 'follow.started', { person: personId });
      return ok({ off: false });
    }
    const turnedOff = (await kindsOf(tx, subscription)).filter(({ former }) => former !== null);
    for (const { kind, former } of turnedOff) {
      await tx.notificationPreference.updateMany({
        where: { personId, kind, cadence: 'never', former },
        data: { cadence: former ?? undefined, former: null },
      });
    }
    if (turnedOff.length > 0) await recordEvent(tx, actor, 'preferences.set', { person: personId });
    return ok({ off: false });
  });
}

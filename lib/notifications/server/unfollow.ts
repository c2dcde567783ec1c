import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';

/** Ends one of a person's own follows, whatever it is of. Somebody else's does not exist. */
export async function unfollow(
  actor: Actor,
  { id }: { id: string },
): Promise<Result<{ id: string }, 'signInNeeded' | 'notFound'>> {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    if ((await tx.follow.count({ where: { id, personId } })) === 0) return refused('notFound');
    const { count } = await tx.follow.updateMany({ where: { id, personId, endedAt: null }, data: { endedAt: now() } });
    if (count === 0) return ok({ id });
    await recordConsent(tx, { personId }, { purpose: 'follow', subject: `follow:${id}`, act: 'withdrawn', how: 'button' });
    await recordEvent(tx, actor, 'follow.ended', { person: personId });
    return ok({ id });
  });
}

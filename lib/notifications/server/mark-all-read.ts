import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';

/** Marks everything a person has been told so far as read. */
export async function markAllRead(actor: Actor): Promise<Result<{ read: number }, 'signInNeeded'>> {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  const { count } = await db().notification.updateMany({
    where: { recipientId: personId, readAt: null },
    data: { readAt: now() },
  });
  return ok({ read: count });
}

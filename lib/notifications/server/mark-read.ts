import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';

export type MarkRead = { id: string; isRead: boolean };

/** Marks one of a person's own notifications as read, or as unread again. Nobody but they can see it, so it leaves no event. */
export async function markRead(actor: Actor, { id, isRead }: MarkRead): Promise<Result<MarkRead, 'signInNeeded' | 'notFound'>> {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  if (!/^\d{1,18}$/.test(id)) return refused('notFound');
  const own = { id: BigInt(id), recipientId: personId };
  await db().notification.updateMany({
    where: { ...own, readAt: isRead ? null : { not: null } },
    data: { readAt: isRead ? now() : null },
  });
  return (await db().notification.count({ where: own })) > 0 ? ok({ id, isRead }) : refused('notFound');
}

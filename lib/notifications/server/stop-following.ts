import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';
import type { FollowInput, FollowRefusal } from './follow';
import { findFollowable, followOf } from './internal/followed';

/** Follows a project or theme no longer. Asked twice it answers the same. */
export async function stopFollowing(
  actor: Actor,
  { what, slug }: FollowInput,
): Promise<Result<{ follows: false }, FollowRefusal>> {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  const found = await findFollowable(what, slug);
  if (!found) return refused('notFound');
  return db().$transaction(async (tx) => {
    const [ended] = await tx.follow.updateManyAndReturn({
      where: { ...followOf(what, found.id, personId), endedAt: null },
      data: { endedAt: now() },
      select: { id: true },
    });
    if (!ended) return ok({ follows: false });
    await recordConsent(tx, { personId }, { purpose: 'follow', subject: `follow:${ended.id}`, act: 'withdrawn', how: 'button' });
    await recordEvent(tx, actor, 'follow.ended', { person: personId, [what]: found.id });
    return ok({ follows: false });
  });
}

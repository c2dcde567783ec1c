import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordConsent } from '@/lib/identity/server/record-consent';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';
import type { Followable } from '../follow-schema';
import { findFollowable, followOf } from './internal/followed';

export type FollowRefusal = 'signInNeeded' | 'notFound';
export type FollowInput = { what: Followable; slug: string };

/** Follows a project or theme. However often it is asked, there is one follow, and every answer is the same. */
export async function follow(actor: Actor, { what, slug }: FollowInput): Promise<Result<{ follows: true }, FollowRefusal>> {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  const found = await findFollowable(what, slug);
  if (!found) return refused('notFound');
  return db().$transaction(async (tx) => {
    const row = followOf(what, found.id, personId);
    const { count } = await tx.follow.createMany({ data: [{ ...row, target: what, createdAt: now() }], skipDuplicates: true });
    const again = await tx.follow.updateMany({
      where: { ...row, endedAt: { not: null } },
      data: { endedAt: null, createdAt: now() },
    });
    if (count + again.count === 0) return ok({ follows: true });
    const { id } = await tx.follow.findFirstOrThrow({ where: row, select: { id: true } });
    await recordConsent(tx, { personId }, { purpose: 'follow', subject: `follow:${id}`, act: 'given', how: 'button' });
    await recordEvent(tx, actor, 'follow.started', { person: personId, [what]: found.id });
    return ok({ follows: true });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayFollow } from '../follow-policy';

/** A person has looked at their list: what stands in it is no longer counted beside their name. Unread it may stay. */
export async function markSeen(actor: Actor): Promise<Result<{ seen: true }, 'signInNeeded'>> {
  const verdict = mayFollow(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  await db().$executeRaw`
    INSERT INTO "NotificationState" ("personId", "seenUpTo")
    SELECT ${personId}, coalesce(max("id"), 0) FROM "Notification" WHERE "recipientId" = ${personId}
    ON CONFLICT ("personId") DO UPDATE SET "seenUpTo" = greatest("NotificationState"."seenUpTo", EXCLUDED."seenUpTo")`;
  return ok({ seen: true });
}

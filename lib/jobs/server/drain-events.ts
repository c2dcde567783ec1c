import { notify, type PassedEvent } from '@/lib/notifications/server/notify';
import { countCommentSupports } from '@/lib/participation/server/count-comment-supports';
import { countSupports } from '@/lib/participation/server/count-supports';
import { db } from '@/lib/platform/db';

const batchSize = 1000;
const longestMs = 30_000;

/**
 * Turns events nobody has looked at into notifications, mails in the outbox and counts of supports, and takes
 * them off the pending list, all in one transaction: a crash leaves either both or neither. Several
 * workers may do it at once. Answers how many events it took.
 */
export async function drainEvents(at: Date): Promise<number> {
  return db().$transaction(
    async (tx) => {
      const taken = await tx.$queryRaw<{ eventId: bigint }[]>`
        DELETE FROM "PendingEvent" WHERE "eventId" IN (
          SELECT "eventId" FROM "PendingEvent" ORDER BY "eventId" LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)
        RETURNING "eventId"`;
      if (taken.length === 0) return 0;
      const events = await tx.$queryRaw<PassedEvent[]>`
        SELECT "id", "type", "actorId", "ids", "at" FROM "Event"
        WHERE "id" = ANY(${taken.map((row) => row.eventId)}::bigint[]) ORDER BY "id"`;
      await notify(tx, events, at);
      await countSupports(tx, namedBy(events, 'support', 'proposal'), at);
      await countCommentSupports(tx, namedBy(events, 'comment_support', 'comment'), at);
      return taken.length;
    },
    { timeout: longestMs },
  );
}

/** What was supported, or no longer is. */
function namedBy(events: readonly PassedEvent[], given: 'support' | 'comment_support', kind: 'proposal' | 'comment'): string[] {
  const changes = events.filter(({ type }) => type === `${given}.given` || type === `${given}.withdrawn`);
  return changes.map((event) => String(event.ids[kind]));
}

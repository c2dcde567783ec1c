import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import { type EventIdsRow, eventIdsOf, eventIdsRow } from './contribution-event-ids';

/**
 * Makes a contribution public, and takes away a hiding. Part of a command's transaction, which has
 * decided that it may. Answers false, and leaves no event, for one that is public already.
 */
export async function publishContribution(tx: Db, actor: Actor, contributionId: string, at: Date): Promise<boolean> {
  const published = await insertPublication(tx, contributionId, at);
  if (published) await recordEvent(tx, actor, 'contribution.published', eventIdsOf(contributionId, published));
  return published !== undefined;
}

/** The rows behind it, for outcomes that leave an event of their own. Nothing for one that is public already. */
export async function insertPublication(tx: Db, contributionId: string, at: Date): Promise<EventIdsRow | undefined> {
  const [published] = await tx.$queryRaw<EventIdsRow[]>`
    WITH unhidden AS (DELETE FROM "Hiding" WHERE "contributionId" = ${contributionId}),
    made AS (
      INSERT INTO "Publication" ("contributionId", "projectId", "kind", "publishedAt")
      SELECT "id", "projectId", "kind", ${at}::timestamptz FROM "Contribution" WHERE "id" = ${contributionId}
      ON CONFLICT DO NOTHING RETURNING 1
    )
    ${eventIdsRow(contributionId)} AND EXISTS (SELECT 1 FROM made)`;
  return published;
}

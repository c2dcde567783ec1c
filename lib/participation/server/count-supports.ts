import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';

/**
 * Rolls the public counts of these proposals up, for the worker, which hears of supports as events.
 * Only counts that changed are told of; answers how many did.
 */
export async function countSupports(
  actor: Actor,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<Result<{ changed: number }, 'notAllowed'>> {
  if (actor.kind !== 'system') return refused('notAllowed');
  return db().$transaction(async (tx) => {
    const changed = await tx.$queryRaw<{ proposal: string; project: string }[]>`
      WITH counted AS (
        SELECT p."contributionId" AS "proposal", c."projectId" AS "project", t."count" AS "before",
          (SELECT count(*)::int FROM "Support" s WHERE s."proposalId" = p."contributionId") AS "count"
        FROM "Proposal" p JOIN "Contribution" c ON c."id" = p."contributionId"
        LEFT JOIN "SupportTally" t ON t."proposalId" = p."contributionId"
        WHERE p."contributionId" = ANY(${[...new Set(proposalIds)]}::text[])
      ), written AS (
        INSERT INTO "SupportTally" ("proposalId", "count", "countedAt")
        SELECT "proposal", "count", ${now()}::timestamptz FROM counted ORDER BY "proposal"
        ON CONFLICT ("proposalId") DO UPDATE SET "count" = excluded."count", "countedAt" = excluded."countedAt"
      )
      SELECT "proposal", "project" FROM counted WHERE coalesce("before", 0) <> "count"`;
    for (const ids of changed) await recordEvent(tx, actor, 'supports.counted', ids);
    return ok({ changed: changed.length });
  });
}

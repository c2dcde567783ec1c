import type { Actor } from '@/lib/audit/actor';
import { recordEvents } from '@/lib/audit/server/record-events';
import type { Db } from '@/lib/platform/db';

const worker: Extract<Actor, { kind: 'system' }> = { kind: 'system', name: 'worker' };

/**
 * Counts the supports of these proposals anew and writes the counts readers see, where they have
 * changed. Part of a transaction; counts one after another, so that an older count never overwrites
 * a newer one. Answers how many counts changed.
 */
export async function countSupports(tx: Db, proposalIds: readonly string[], at: Date): Promise<number> {
  if (proposalIds.length === 0) return 0;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('count-supports', 0))`;
  const changed = await tx.$queryRaw<{ proposal: string; project: string }[]>`
    WITH counted AS (
      INSERT INTO "SupportTally" ("proposalId", "count", "countedAt")
      SELECT p."contributionId", (SELECT count(*)::int FROM "Support" s WHERE s."proposalId" = p."contributionId"),
        ${at}::timestamptz
      FROM "Proposal" p WHERE p."contributionId" = ANY(${[...new Set(proposalIds)]}::text[])
      ON CONFLICT ("proposalId") DO UPDATE SET "count" = EXCLUDED."count", "countedAt" = EXCLUDED."countedAt"
        WHERE "SupportTally"."count" <> EXCLUDED."count"
      RETURNING "proposalId")
    SELECT counted."proposalId" AS "proposal", c."projectId" AS "project"
    FROM counted JOIN "Contribution" c ON c."id" = counted."proposalId" ORDER BY 1`;
  await recordEvents(
    tx,
    worker,
    'supports.counted',
    changed.map(({ proposal, project }) => ({ proposal, project, contribution: proposal })),
  );
  return changed.length;
}

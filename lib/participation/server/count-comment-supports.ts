import type { Actor } from '@/lib/audit/actor';
import { recordEvents } from '@/lib/audit/server/record-events';
import type { Db } from '@/lib/platform/db';

const worker: Extract<Actor, { kind: 'system' }> = { kind: 'system', name: 'worker' };

/**
 * Counts the supports of these comments anew, as `countSupports` does for proposals. Part of a transaction that has no
 * other count running beside it.
 */
export async function countCommentSupports(tx: Db, commentIds: readonly string[], at: Date): Promise<number> {
  if (commentIds.length === 0) return 0;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('count-supports', 0))`;
  const changed = await tx.$queryRaw<{ comment: string; project: string; proposal: string | null }[]>`
    WITH counted AS (
      INSERT INTO "CommentTally" ("commentId", "count", "countedAt")
      SELECT k."contributionId", (SELECT count(*)::int FROM "CommentSupport" s WHERE s."commentId" = k."contributionId"),
        ${at}::timestamptz
      FROM "Comment" k WHERE k."contributionId" = ANY(${[...new Set(commentIds)]}::text[])
      ON CONFLICT ("commentId") DO UPDATE SET "count" = EXCLUDED."count", "countedAt" = EXCLUDED."countedAt"
        WHERE "CommentTally"."count" <> EXCLUDED."count"
      RETURNING "commentId")
    SELECT counted."commentId" AS "comment", c."projectId" AS "project", k."onProposalId" AS "proposal"
    FROM counted JOIN "Contribution" c ON c."id" = counted."commentId" JOIN "Comment" k ON k."contributionId" = c."id" ORDER BY 1`;
  await recordEvents(
    tx,
    worker,
    'supports.counted',
    changed.map(({ comment, project, proposal }) => ({ contribution: comment, project, ...(proposal && { proposal }) })),
  );
  return changed.length;
}

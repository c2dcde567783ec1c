import { isLateReply } from '@/lib/contributions/server/contribution-queries';
import { type Db, Prisma } from '@/lib/platform/db';

/** Replies `h` of contribution `c` that have been received and not taken back. */
const isReceived = Prisma.sql`
  NOT EXISTS (SELECT 1 FROM "GuestSender" g WHERE g."contributionId" = c."id" AND g."confirmedAt" IS NULL)
  AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c."id")`;

/**
 * Gives every reply without a number the next ones of its list, in the order received; numbers that are given stay. The
 * caller holds the paper. Answers how many. One statement, beside the lock new replies wait at too.
 */
export async function numberRows(tx: Db, paper: { id: string; phaseId: string }): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('hearing:' || ${paper.phaseId}, 0))`;
  return tx.$executeRaw`
    INSERT INTO "WhitePaperRow" ("id", "paperId", "contributionId", "list", "number")
    SELECT gen_random_uuid()::text, ${paper.id}, each."id", each."list",
      coalesce((SELECT max(r."number") FROM "WhitePaperRow" r WHERE r."paperId" = ${paper.id} AND r."list" = each."list"), 0)
        + row_number() OVER (PARTITION BY each."list" ORDER BY each."receivedAt", each."number")
    FROM (
      -- A letter was received on the day it came, whenever an officer has written it down.
      SELECT c."id", h."number", coalesce((SELECT (e."receivedOn" + time '12:00') AT TIME ZONE 'Europe/Copenhagen'
          FROM "StaffEntry" e WHERE e."contributionId" = c."id"), c."submittedAt") AS "receivedAt",
        CASE WHEN ${isLateReply} THEN 'late' ELSE 'timely' END::"ReplyList" AS "list"
      FROM "HearingReply" h JOIN "Contribution" c ON c."id" = h."contributionId" JOIN "Phase" f ON f."id" = h."phaseId"
      WHERE h."phaseId" = ${paper.phaseId} AND ${isReceived}
        AND NOT EXISTS (SELECT 1 FROM "WhitePaperRow" r WHERE r."contributionId" = c."id")
    ) each`;
}

/** How many replies of a hearing have been received and have no number in its paper. */
export async function countUnnumbered(tx: Db, phaseId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "HearingReply" h JOIN "Contribution" c ON c."id" = h."contributionId"
    WHERE h."phaseId" = ${phaseId} AND ${isReceived}
      AND NOT EXISTS (SELECT 1 FROM "WhitePaperRow" r WHERE r."contributionId" = c."id")`;
  return row?.count ?? 0;
}

import { isLateReply } from '@/lib/contributions/server/contribution-queries';
import { shownSender } from '@/lib/contributions/server/shown-sender';
import { db, Prisma } from '@/lib/platform/db';
import type { ObjectionView, ReplyLineView } from '../../reply-views';

type Row = Omit<ReplyLineView, 'objection'> & {
  objection: (Omit<ObjectionView, 'recordedAt' | 'settledAt'> & { recordedAt: string; settledAt: string | null }) | null;
};

const excerptLength = 240;
/** Such a reply has no case to be read in yet: the list shows the whole of it. */
const isUnconfirmed = Prisma.sql`EXISTS (
  SELECT 1 FROM "GuestSender" g WHERE g."contributionId" = c."id" AND g."confirmedAt" IS NULL)`;

/** Replies that meet a condition on reply `h`, contribution `c`, phase `f` and objection `o`, in the order received. */
export async function replyLines(where: Prisma.Sql, limit: number, textLength = excerptLength): Promise<ReplyLineView[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT c."code", h."number", c."submittedAt" AS "receivedAt", ${isLateReply} AS "isLate", h."speaksAs"::text AS "speaksAs",
      h."organisation", left(c."text", CASE WHEN ${isUnconfirmed} THEN length(c."text") ELSE ${textLength} END) AS "excerpt", c."language", c."isExample",
      ${shownSender} AS "senderName",
      CASE WHEN w."contributionId" IS NOT NULL THEN 'withdrawn' WHEN x."contributionId" IS NOT NULL THEN 'hidden'
        WHEN p."contributionId" IS NOT NULL THEN 'published' WHEN ${isUnconfirmed} THEN 'unconfirmed' ELSE 'waiting' END AS "state",
      (SELECT count(*)::int FROM "UploadedFile" l WHERE l."contributionId" = c."id") AS "files",
      CASE WHEN o."contributionId" IS NOT NULL THEN json_build_object('recordedAt', o."recordedAt", 'settlement', o."settlement",
        'settledReason', o."settledReason", 'settledAt', o."settledAt") END AS "objection"
    FROM "HearingReply" h
    JOIN "Contribution" c ON c."id" = h."contributionId"
    JOIN "Phase" f ON f."id" = h."phaseId"
    LEFT JOIN "User" u ON u."id" = c."authorId"
    LEFT JOIN "Publication" p ON p."contributionId" = c."id"
    LEFT JOIN "Hiding" x ON x."contributionId" = c."id"
    LEFT JOIN "Withdrawal" w ON w."contributionId" = c."id"
    LEFT JOIN "AuthorityObjection" o ON o."contributionId" = c."id"
    WHERE ${where} ORDER BY h."number" LIMIT ${limit}`;
  return rows.map(({ objection, ...row }) => ({
    ...row,
    objection: objection && {
      ...objection,
      recordedAt: new Date(objection.recordedAt),
      settledAt: objection.settledAt ? new Date(objection.settledAt) : null,
    },
  }));
}

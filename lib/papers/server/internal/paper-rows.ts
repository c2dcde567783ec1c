import type { SpeaksAs } from '@/lib/contributions/contribution';
import { shownSender } from '@/lib/contributions/server/shown-sender';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { type Db, Prisma } from '@/lib/platform/db';
import type { PaperObjection, PaperRow } from '../../white-paper';
import { replyLabel } from '../../white-paper';

type Row = Omit<PaperRow, 'receivedOn' | 'words'> & {
  id: string;
  contributionId: string;
  version: number;
  sentAt: Date;
  /** The day a letter came. */
  cameOn: string | null;
  speaksAs: SpeaksAs;
  sender: string | null;
  text: string | null;
  topicIds: string[];
  objection: { settlement: PaperObjection['settlement']; reason: string | null; settledAt: string | null } | null;
};

/** A row with what stands beside it: whose it is, what they wrote, and what the desk needs. */
export type ReadRow = Omit<PaperRow, 'words'> &
  Pick<Row, 'id' | 'contributionId' | 'version' | 'sender' | 'text' | 'topicIds'> & {
    objection: PaperObjection | null;
  };

/** Which names are given: as each sender chose, or every name that no protection keeps. */
export type Names = 'chosen' | 'all';

/** The name of sender `u` of contribution `c` that no protection keeps. */
export const everyName = Prisma.sql`CASE WHEN u."isProtected" IS NOT TRUE AND c."senderShown" <> 'erased' THEN
  coalesce(u."name", (SELECT g."name" FROM "GuestSender" g WHERE g."contributionId" = c."id"),
    (SELECT s."senderName" FROM "StaffEntry" s WHERE s."contributionId" = c."id")) END`;

/** The rows of a paper that meet a condition on row `r`, timely ones first, by number. Words that are not public are not given. One statement. */
export async function paperRows(tx: Db, where: Prisma.Sql, names: Names, limit = 1_000_000): Promise<ReadRow[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r."id", r."contributionId", r."version", r."list"::text AS "list", r."number", c."code", c."submittedAt" AS "sentAt",
      (SELECT e."receivedOn"::text FROM "StaffEntry" e WHERE e."contributionId" = c."id") AS "cameOn",
      h."speaksAs"::text AS "speaksAs", h."organisation", c."language", r."resume", r."remark",
      r."recommendation"::text AS "recommendation", s."number" AS "sameAs",
      CASE WHEN w."contributionId" IS NOT NULL THEN 'withdrawn' WHEN x."contributionId" IS NOT NULL THEN 'hidden'
        WHEN p."contributionId" IS NOT NULL THEN 'shown' ELSE 'waiting' END AS "standing",
      CASE WHEN p."contributionId" IS NOT NULL THEN c."text" END AS "text",
      CASE WHEN p."contributionId" IS NOT NULL THEN ${names === 'all' ? everyName : shownSender} END AS "sender",
      t."topics", t."topicIds",
      CASE WHEN o."contributionId" IS NOT NULL THEN json_build_object('settlement', o."settlement", 'reason', o."settledReason",
        'settledAt', o."settledAt") END AS "objection"
    FROM "WhitePaperRow" r
    JOIN "Contribution" c ON c."id" = r."contributionId"
    JOIN "HearingReply" h ON h."contributionId" = c."id"
    JOIN "Phase" f ON f."id" = c."phaseId"
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(t."nameDa" ORDER BY t."position", t."id"), '{}') AS "topics",
        coalesce(array_agg(t."id" ORDER BY t."position", t."id"), '{}') AS "topicIds"
      FROM "ContributionTopic" k JOIN "Topic" t ON t."id" = k."topicId" WHERE k."contributionId" = c."id") t
    LEFT JOIN "WhitePaperRow" s ON s."id" = r."sameAsId"
    LEFT JOIN "User" u ON u."id" = c."authorId"
    LEFT JOIN "Publication" p ON p."contributionId" = c."id"
    LEFT JOIN "Hiding" x ON x."contributionId" = c."id"
    LEFT JOIN "Withdrawal" w ON w."contributionId" = c."id"
    LEFT JOIN "AuthorityObjection" o ON o."contributionId" = c."id"
    WHERE ${where} ORDER BY r."list", r."number" LIMIT ${limit}`;
  return rows.map(toRow);
}

function toRow({ sentAt, cameOn, objection, ...row }: Row): ReadRow {
  return {
    ...row,
    receivedOn: cameOn ?? copenhagenDate(sentAt),
    objection: objection && {
      reply: replyLabel(row),
      organisation: row.organisation,
      settlement: objection.settlement,
      reason: objection.reason,
      settledOn: objection.settledAt ? copenhagenDate(new Date(objection.settledAt)) : null,
    },
  };
}

import type { ContributionKind, HidingReason } from '@/lib/contributions/contribution';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';

/** One line of the public log: what was decided where, by which rule and when; never whose, never what it said. */
export type LogLineView = {
  key: string;
  kind: ContributionKind;
  outcome: 'hidden' | 'redacted';
  reason: HidingReason;
  project: { slug: string; titleDa: string; titleEn: string };
  isExample: boolean;
  decidedAt: Date;
  /** `waits` while an appeal is open; null when nobody appealed. */
  appeal: 'waits' | 'upheld' | 'rejected' | null;
};

export type LogPageView = { lines: LogLineView[]; next: string | null };

const pageSize = 50;

/**
 * What was hidden or redacted in published projects, those restored after an appeal included, newest first. What was
 * decided otherwise before anybody appealed is not in it: the last word counts. Public: no actor is asked for.
 */
export async function listModerationLog(after: string | null, reason: HidingReason | null = null): Promise<LogPageView> {
  const cursor = after ? decodeCursor(after) : null;
  const rows = await db().$queryRaw<LogLineView[]>`
    SELECT d."id" AS "key", c."kind"::text AS "kind", d."outcome"::text AS "outcome", d."reason"::text AS "reason", d."decidedAt",
      c."isExample", jsonb_build_object('slug', j."slug", 'titleDa', j."titleDa", 'titleEn', j."titleEn") AS "project",
      CASE WHEN a."id" IS NOT NULL THEN coalesce(a."outcome"::text, 'waits') END AS "appeal"
    FROM "ModerationDecision" d
    JOIN "ModerationCase" m ON m."id" = d."caseId"
    JOIN "Contribution" c ON c."id" = m."contributionId"
    JOIN "Project" j ON j."id" = c."projectId"
    JOIN "ProjectPublication" jp ON jp."projectId" = j."id"
    LEFT JOIN "Hiding" h ON h."contributionId" = c."id"
    LEFT JOIN "Redaction" r ON r."contributionId" = c."id"
    LEFT JOIN "Appeal" a ON a."decisionId" = d."id"
    WHERE ((d."outcome" = 'hidden' AND (h."hiddenAt" = d."decidedAt" OR a."id" IS NOT NULL))
        OR (d."outcome" = 'redacted' AND (r."redactedAt" = d."decidedAt" OR a."id" IS NOT NULL)))
      ${reason ? Prisma.sql`AND d."reason" = ${reason}::"HidingReason"` : Prisma.empty}
      ${cursor ? Prisma.sql`AND (d."decidedAt", d."id") < (${cursor.at}::timestamptz, ${cursor.id})` : Prisma.empty}
    ORDER BY d."decidedAt" DESC, d."id" DESC LIMIT ${pageSize + 1}`;
  const lines = rows.slice(0, pageSize);
  const last = lines.at(-1);
  return { lines, next: rows.length > pageSize && last ? encodeCursor({ at: last.decidedAt, id: last.key }) : null };
}

import type { HidingReason } from '@/lib/contributions/contribution';
import { db } from '@/lib/platform/db';

/** How contributions were moderated in one quarter. */
export type QuarterView = {
  /** As `2026-4`. */
  quarter: string;
  decided: number;
  /** Hours from sent to the first decision of an employee; null when nothing was decided. */
  medianHours: number | null;
  slowestTenthHours: number | null;
  hidden: number;
  hiddenBy: Partial<Record<HidingReason, number>>;
  redacted: number;
  appeals: number;
  upheld: number;
  reports: number;
};

const mostQuarters = 8;

type Row = Omit<QuarterView, 'hiddenBy'> & { hiddenBy: Record<string, number> | null };

/**
 * The latest quarters in which anything was decided, newest first, in published projects. A contribution counts in the
 * quarter of its first decision by an employee and once however often it was decided; hidden and redacted is what holds now.
 */
export async function listQuarters(): Promise<QuarterView[]> {
  const rows = await db().$queryRaw<Row[]>`
    WITH shown AS (
      SELECT c."id", m."id" AS "caseId", c."submittedAt" FROM "Contribution" c
      JOIN "ModerationCase" m ON m."contributionId" = c."id"
      JOIN "ProjectPublication" p ON p."projectId" = c."projectId"
    ), first AS (
      SELECT s."id", s."submittedAt", min(d."decidedAt") AS "at" FROM shown s
      JOIN "ModerationDecision" d ON d."caseId" = s."caseId" WHERE d."byId" IS NOT NULL GROUP BY s."id", s."submittedAt"
    ), decided AS (
      SELECT to_char(f."at" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-Q') AS "quarter",
        extract(epoch FROM f."at" - f."submittedAt") / 3600 AS "hours", h."reason"::text AS "hiddenFor",
        r."contributionId" IS NOT NULL AS "isRedacted"
      FROM first f LEFT JOIN "Hiding" h ON h."contributionId" = f."id" LEFT JOIN "Redaction" r ON r."contributionId" = f."id"
    ), lodged AS (
      SELECT to_char(a."submittedAt" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-Q') AS "quarter", count(*)::int AS "appeals",
        count(*) FILTER (WHERE a."outcome" = 'upheld')::int AS "upheld"
      FROM "Appeal" a JOIN "ModerationDecision" d ON d."id" = a."decisionId" JOIN shown s ON s."caseId" = d."caseId" GROUP BY 1
    ), reported AS (
      SELECT to_char(r."reportedAt" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-Q') AS "quarter", count(*)::int AS "reports"
      FROM "Report" r JOIN shown s ON s."id" = r."contributionId" GROUP BY 1
    )
    SELECT d."quarter", count(*)::int AS "decided",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY d."hours") AS "medianHours",
      percentile_cont(0.9) WITHIN GROUP (ORDER BY d."hours") AS "slowestTenthHours",
      count(d."hiddenFor")::int AS "hidden", count(*) FILTER (WHERE d."isRedacted")::int AS "redacted",
      (SELECT jsonb_object_agg(x."hiddenFor", x."n") FROM (SELECT o."hiddenFor", count(*)::int AS "n" FROM decided o
        WHERE o."quarter" = d."quarter" AND o."hiddenFor" IS NOT NULL GROUP BY 1) x) AS "hiddenBy",
      coalesce(max(l."appeals"), 0) AS "appeals", coalesce(max(l."upheld"), 0) AS "upheld",
      coalesce(max(e."reports"), 0) AS "reports"
    FROM decided d LEFT JOIN lodged l USING ("quarter") LEFT JOIN reported e USING ("quarter")
    GROUP BY d."quarter" ORDER BY d."quarter" DESC LIMIT ${mostQuarters}`;
  return rows.map((row) => ({ ...row, hiddenBy: row.hiddenBy ?? {} }));
}

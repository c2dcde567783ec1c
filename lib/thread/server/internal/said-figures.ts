import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { Prisma } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';

const { sql } = Prisma;

/** How the newest marking of a published contribution says it was used; `pub` is its publication. */
export const newestUse = sql`(SELECT u."use" FROM "ContributionUse" u WHERE u."contributionId" = pub."contributionId"
  ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1)`;
export const hasAnswer = sql`EXISTS (SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = pub."contributionId")`;
const hasUse = sql`EXISTS (SELECT 1 FROM "ContributionUse" u WHERE u."contributionId" = pub."contributionId")`;
export const isWaiting = sql`NOT ${hasAnswer} AND NOT ${hasUse}`;

/**
 * A proposal or hearing reply without answer or marking, more than the municipality's number of days after it was sent,
 * and for a reply after its hearing ended: until then nobody is owed an answer.
 */
export function isOverdue(at: Date): Prisma.Sql {
  const last = sql`${copenhagenDate(at)}::date - ${municipality().answerDays}::int`;
  return sql`pub."kind" IN ('proposal', 'hearing_reply') AND ${isWaiting} AND EXISTS (
    SELECT 1 FROM "Contribution" c JOIN "Phase" f ON f."id" = c."phaseId" WHERE c."id" = pub."contributionId"
      AND (c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date < ${last}
      AND (pub."kind" = 'proposal' OR f."closesOn" < ${last}))`;
}

/** Every published contribution of a published project, with what has become of it. */
export function said(at: Date): Prisma.Sql {
  return sql`
    SELECT c."id", c."projectId", c."submittedAt",
      (SELECT min(a."answeredAt") FROM "OfficialAnswer" a WHERE a."contributionId" = c."id") AS "answeredAt",
      ${newestUse} AS "use",
      ${isOverdue(at)} AS "isOverdue"
    FROM "Contribution" c
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"`;
}

/** The columns of `ThreadFigures` over rows of {@link said}. */
export const figures = sql`
  count(*)::int AS "sent",
  count("answeredAt")::int AS "answered",
  (count(*) FILTER (WHERE "use" IN ('used', 'partly_used')))::int AS "usedOrPartly",
  (count(*) FILTER (WHERE "isOverdue"))::int AS "overdue",
  (percentile_disc(0.5) WITHIN GROUP (ORDER BY
    ("answeredAt" AT TIME ZONE 'Europe/Copenhagen')::date - ("submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date)
    FILTER (WHERE "answeredAt" IS NOT NULL))::int AS "medianDaysToAnswer",
  count(DISTINCT "projectId")::int AS "projects"`;

import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import { db } from '@/lib/platform/db';

type Counts = { persons: number; supports: number; answered: number; firstOn: string | null };

/** Persons are counted over three ways of taking part; one person counts once. */
export async function countTotals(projectId: string): Promise<Counts> {
  const [row] = await db().$queryRaw<Counts[]>`
    WITH public AS (
      SELECT c."id", c."authorId", c."submittedAt" FROM "Contribution" c
      JOIN "Publication" p ON p."contributionId" = c."id" WHERE c."projectId" = ${projectId}
    ), supports AS (
      SELECT s."personId" FROM "Support" s JOIN public ON public."id" = s."proposalId"
    )
    SELECT
      (SELECT count(*)::int FROM (
        SELECT "authorId" FROM public WHERE "authorId" IS NOT NULL
        UNION SELECT "personId" FROM supports
        UNION SELECT r."personId" FROM "SurveyResponse" r JOIN "Survey" s ON s."id" = r."surveyId"
          JOIN "Phase" f ON f."id" = s."phaseId" WHERE f."projectId" = ${projectId} AND r."personId" IS NOT NULL
      ) persons) AS "persons",
      (SELECT count(*)::int FROM supports) AS "supports",
      (SELECT count(*)::int FROM public WHERE EXISTS (
        SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = public."id")) AS "answered",
      (SELECT to_char(min("submittedAt") AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') FROM public) AS "firstOn"`;
  return row ?? { persons: 0, supports: 0, answered: 0, firstOn: null };
}

/** Public contributions by kind and month. */
export function countByKindAndMonth(projectId: string): Promise<{ kind: ContributionKind; month: string; count: number }[]> {
  return db().$queryRaw`
    SELECT c."kind"::text AS "kind", to_char(c."submittedAt" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM') AS "month",
      count(*)::int AS "count"
    FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c."id"
    WHERE c."projectId" = ${projectId} GROUP BY 1, 2 ORDER BY 2`;
}

/** Public contributions by theme; one with several themes counts under each. */
export function countByTheme(projectId: string): Promise<{ slug: string; titleDa: string; titleEn: string; count: number }[]> {
  return db().$queryRaw`
    SELECT t."slug", t."titleDa", t."titleEn", count(*)::int AS "count"
    FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c."id"
    JOIN "ContributionTheme" ct ON ct."contributionId" = c."id" JOIN "Theme" t ON t."id" = ct."themeId"
    WHERE c."projectId" = ${projectId} GROUP BY t."id" ORDER BY 4 DESC, t."position"`;
}

/** Public contributions by their newest marking of use. */
export function countByUse(projectId: string): Promise<{ use: Use; count: number }[]> {
  return db().$queryRaw`
    SELECT latest."use"::text AS "use", count(*)::int AS "count"
    FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c."id"
    CROSS JOIN LATERAL (
      SELECT u."use" FROM "ContributionUse" u WHERE u."contributionId" = c."id" ORDER BY u."markedAt" DESC LIMIT 1
    ) latest
    WHERE c."projectId" = ${projectId} GROUP BY 1`;
}

import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Use } from '@/lib/contributions/contribution-views';
import { db, type Prisma } from '@/lib/platform/db';
import type { Stance, SummaryFacts } from '../../summary-facts';

type Totals = { answered: number; letters: number; from: string | null };

/** What is counted once over all of `said`. */
export async function countTotals(said: Prisma.Sql): Promise<Totals> {
  const [row] = await db().$queryRaw<Totals[]>`
    WITH said AS (${said})
    SELECT
      count(*) FILTER (WHERE EXISTS (SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = said."id"))::int AS "answered",
      count(*) FILTER (WHERE EXISTS (SELECT 1 FROM "StaffEntry" e WHERE e."contributionId" = said."id"))::int AS "letters",
      to_char(min("submittedAt") AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS "from"
    FROM said`;
  return row ?? { answered: 0, letters: 0, from: null };
}

/** Public contributions by kind and by the Copenhagen month they were sent in. */
export function countByKindAndMonth(said: Prisma.Sql): Promise<{ kind: ContributionKind; month: string; count: number }[]> {
  return db().$queryRaw`
    WITH said AS (${said})
    SELECT "kind"::text AS "kind", to_char("submittedAt" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM') AS "month",
      count(*)::int AS "count"
    FROM said GROUP BY 1, 2 ORDER BY 2, 1`;
}

/** Public contributions by theme; one with several themes counts under each. */
export function countByTheme(said: Prisma.Sql): Promise<SummaryFacts['themes']> {
  return db().$queryRaw`
    WITH said AS (${said})
    SELECT t."slug", t."titleDa", t."titleEn", count(*)::int AS "count"
    FROM said JOIN "ContributionTheme" ct ON ct."contributionId" = said."id" JOIN "Theme" t ON t."id" = ct."themeId"
    GROUP BY t."id" ORDER BY 4 DESC, t."position", t."id"`;
}

/** Public contributions by the topics staff have sorted them under. */
export function countByTopic(said: Prisma.Sql): Promise<SummaryFacts['topics']> {
  return db().$queryRaw`
    WITH said AS (${said})
    SELECT t."id", t."nameDa" AS "titleDa", t."nameEn" AS "titleEn", count(*)::int AS "count"
    FROM said JOIN "ContributionTopic" ct ON ct."contributionId" = said."id" JOIN "Topic" t ON t."id" = ct."topicId"
    GROUP BY t."id" ORDER BY 4 DESC, t."position", t."id"`;
}

/** Public comments by what the writer said they are. */
export function countByStance(said: Prisma.Sql): Promise<{ stance: Stance; count: number }[]> {
  return db().$queryRaw`
    WITH said AS (${said})
    SELECT coalesce(k."stance"::text, 'none') AS "stance", count(*)::int AS "count"
    FROM said JOIN "Comment" k ON k."contributionId" = said."id" GROUP BY 1`;
}

/** Public contributions by their newest marking of use. */
export function countByUse(said: Prisma.Sql): Promise<{ use: Use; count: number }[]> {
  return db().$queryRaw`
    WITH said AS (${said})
    SELECT latest."use"::text AS "use", count(*)::int AS "count"
    FROM said CROSS JOIN LATERAL (
      SELECT u."use" FROM "ContributionUse" u WHERE u."contributionId" = said."id" ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1
    ) latest GROUP BY 1`;
}

/** Public contributions by town, and who of them can be told apart where they are too few to be shown. */
export async function countByTown(
  said: Prisma.Sql,
): Promise<{ town: string; contributions: number; persons: string[] | null }[]> {
  return db().$queryRaw`
    WITH said AS (${said}), placed AS (
      SELECT cp."town", coalesce(said."authorId", g."email"::text) AS "person"
      FROM said JOIN "ContributionPlace" cp ON cp."contributionId" = said."id"
      LEFT JOIN "GuestSender" g ON g."contributionId" = said."id"
    )
    SELECT "town", count(*)::int AS "contributions",
      CASE WHEN count(DISTINCT "person") < 5
        THEN coalesce(array_agg(DISTINCT "person") FILTER (WHERE "person" IS NOT NULL), '{}') END AS "persons"
    FROM placed GROUP BY 1 ORDER BY 1`;
}

/** Supports of the public proposals, and the ten with the most; those with as many by the time they were sent. */
export async function countSupports(said: Prisma.Sql): Promise<Pick<SummaryFacts, 'supports' | 'proposals'>> {
  const rows = await db().$queryRaw<(SummaryFacts['proposals'][number] & { all: number })[]>`
    WITH said AS (${said}), supported AS (
      SELECT said."id", said."code", said."language", said."submittedAt", pr."title",
        (SELECT count(*)::int FROM "Support" s WHERE s."proposalId" = said."id") AS "supports"
      FROM said JOIN "Proposal" pr ON pr."contributionId" = said."id"
    )
    SELECT "title", "language", "code", "supports", (sum("supports") OVER ())::int AS "all"
    FROM supported ORDER BY "supports" DESC, "submittedAt", "id" LIMIT 10`;
  return { supports: rows[0]?.all ?? 0, proposals: rows.map(({ all: _, ...proposal }) => proposal) };
}

/** The public contributions marked as used last, and what the municipality says of it. */
export function listChanges(said: Prisma.Sql): Promise<SummaryFacts['changes']> {
  return db().$queryRaw`
    WITH said AS (${said})
    SELECT said."code", latest."use"::text AS "use", latest."reason"
    FROM said CROSS JOIN LATERAL (
      SELECT u."id", u."use", u."reason", u."markedAt" FROM "ContributionUse" u
      WHERE u."contributionId" = said."id" ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1
    ) latest
    WHERE latest."use" IN ('used', 'partly_used') ORDER BY latest."markedAt" DESC, latest."id" LIMIT 20`;
}

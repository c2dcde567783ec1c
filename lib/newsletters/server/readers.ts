import { Prisma } from '@/lib/platform/db';

const { sql } = Prisma;

const kilometres = sql`12742 * asin(sqrt(
  power(sin(radians(j."latitude" - f."latitude") / 2), 2) + cos(radians(f."latitude")) * cos(radians(j."latitude"))
  * power(sin(radians(j."longitude" - f."longitude") / 2), 2)))`;

/** The people a newsletter is for, as rows of "personId"; `newsletter` is an expression for its id. */
export function readersOf(newsletter: Prisma.Sql): Prisma.Sql {
  return sql`
    SELECT DISTINCT f."personId" FROM "Newsletter" l
    LEFT JOIN "Project" j ON j."id" = l."projectId"
    JOIN "Follow" f ON f."projectId" IN (l."projectId", j."parentId") OR f."themeId" = l."themeId"
      OR ('area' = ANY(l."reach") AND f."target" = 'area' AND ${kilometres} <= f."radiusKm")
      OR ('themes' = ANY(l."reach") AND f."themeId" IN (SELECT t."themeId" FROM "ProjectTheme" t WHERE t."projectId" = l."projectId"))
    WHERE l."id" = ${newsletter} AND f."endedAt" IS NULL`;
}

/** Those without an account who have said yes to its subject, and do not get it as followers. */
export function subscribersOf(newsletter: Prisma.Sql): Prisma.Sql {
  return sql`
    SELECT s."id", s."email"::text AS "email", s."locale" FROM "Newsletter" l
    JOIN "NewsletterSubscriber" s ON s."projectId" = l."projectId" OR s."themeId" = l."themeId"
    WHERE l."id" = ${newsletter} AND s."confirmedAt" IS NOT NULL AND s."endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM (${readersOf(newsletter)}) r JOIN "User" u ON u."id" = r."personId" WHERE u."email" = s."email")`;
}

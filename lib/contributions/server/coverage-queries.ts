import { db, Prisma } from '@/lib/platform/db';
import type { CoverageView } from '../contribution-views';

const partner = Prisma.sql`jsonb_build_object('code', pc."code", 'title', pt."title")`;
/** Only what is public: a covering one that is hidden later is not linked to. */
const publicPartner = Prisma.sql`JOIN "Publication" pp ON pp."contributionId" = pc."id"
  LEFT JOIN "Proposal" pt ON pt."contributionId" = pc."id"`;

/** A column that says what covers a contribution and what it covers, for a statement that has it as `c`. */
export const coverageColumn = Prisma.sql`jsonb_build_object(
  'coveredBy', (SELECT ${partner} FROM "Coverage" v JOIN "Contribution" pc ON pc."id" = v."byId" ${publicPartner}
    WHERE v."contributionId" = c."id"),
  'covers', coalesce((SELECT jsonb_agg(${partner} ORDER BY v."coveredAt") FROM "Coverage" v
    JOIN "Contribution" pc ON pc."id" = v."contributionId" ${publicPartner} WHERE v."byId" = c."id"), '[]')) AS "coverage"`;

/** What covers a contribution and what it covers. One statement. */
export async function getCoverage(contributionId: string): Promise<CoverageView> {
  const [row] = await db().$queryRaw<{ coverage: CoverageView }[]>`
    SELECT ${coverageColumn} FROM "Contribution" c WHERE c."id" = ${contributionId}`;
  return row?.coverage ?? { coveredBy: null, covers: [] };
}

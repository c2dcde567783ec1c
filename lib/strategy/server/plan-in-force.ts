import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { Prisma } from '@/lib/platform/db';

/**
 * The plan that holds at a moment: the one that began last, in calendar years in Copenhagen, also when its own period is over
 * and nothing has taken its place. Before any has begun, the first to come. Its id, as an expression.
 */
export function planInForce(at: Date): Prisma.Sql {
  const year = Number(copenhagenDate(at).slice(0, 4));
  return Prisma.sql`(SELECT held."id" FROM "Plan" held
    ORDER BY held."periodFrom" <= ${year} DESC,
      CASE WHEN held."periodFrom" <= ${year} THEN -held."periodFrom" ELSE held."periodFrom" END, held."periodTo" DESC, held."id" LIMIT 1)`;
}

import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { periodsBetween } from '../period';
import type { PeriodFigures, ThreadFigures } from '../thread-figures';
import { figures, said } from './internal/said-figures';

const month = Prisma.sql`to_char("submittedAt" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM')`;
const quarter = Prisma.sql`to_char("submittedAt" AT TIME ZONE 'Europe/Copenhagen', 'YYYY-"Q"Q')`;

/** What was sent under a theme month by month, each with what has become of it since. One statement. */
export function countThemeByMonth(themeId: string): Promise<PeriodFigures[]> {
  return count(
    month,
    Prisma.sql`WHERE EXISTS (SELECT 1 FROM "ContributionTheme" ct WHERE ct."contributionId" = c."id" AND ct."themeId" = ${themeId})`,
  );
}

/** The same for everything, quarter by quarter. One statement. */
export function countByQuarter(): Promise<PeriodFigures[]> {
  return count(quarter, Prisma.empty);
}

/** From the first period something was sent in to the last, those in between with nothing too, the first first. */
async function count(period: Prisma.Sql, where: Prisma.Sql): Promise<PeriodFigures[]> {
  const rows = await db().$queryRaw<PeriodFigures[]>`
    WITH said AS (${said(now())} ${where}) SELECT ${period} AS "period", ${figures} FROM said GROUP BY 1 ORDER BY 1`;
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return [];
  const found = new Map(rows.map((row) => [row.period, row]));
  return periodsBetween(first.period, last.period).map((each) => found.get(each) ?? { period: each, ...nothing });
}

const nothing: ThreadFigures = {
  sent: 0,
  answered: 0,
  usedOrPartly: 0,
  medianDaysToAnswer: null,
  overdue: 0,
  projects: 0,
};

import type { ContributionView } from '@/lib/contributions/contribution-views';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { now } from '@/lib/platform/clock';
import { type Cursor, decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { ContributionFilter, ThreadFigures } from '../thread-figures';
import { figures, said } from './internal/said-figures';

const pageSize = 20;

export type ContributionPage = { contributions: ContributionView[]; after: string | null };
type Options = { after?: string; filter?: ContributionFilter; size?: number };

/**
 * What citizens said under a theme, newest under the theme first, by key. Shows exactly what the
 * figures count. An `after` nobody wrote begins at the newest. Two statements whatever the size.
 */
export async function listThemeContributions(
  themeId: string,
  { after, filter = 'all', size = pageSize }: Options = {},
): Promise<ContributionPage> {
  const cursor = after === undefined ? null : decodeCursor(after);
  const rows = await db().$queryRaw<Cursor[]>`
    SELECT ct."contributionId" AS "id", ct."addedAt" AS "at"
    FROM "ContributionTheme" ct
    JOIN "Publication" pub ON pub."contributionId" = ct."contributionId"
    JOIN "ProjectPublication" pp ON pp."projectId" = pub."projectId"
    WHERE ct."themeId" = ${themeId} ${afterCursor(cursor)} ${ofFilter(filter)}
    ORDER BY ct."addedAt" DESC, ct."contributionId" DESC
    LIMIT ${size + 1}`;
  return toPage(rows, size);
}

/** What citizens said under every theme and none, newest first, by key: what `countThreadFigures` counts. */
export async function listThreadContributions({
  after,
  filter = 'all',
  size = pageSize,
}: Options = {}): Promise<ContributionPage> {
  const cursor = after === undefined ? null : decodeCursor(after);
  const from = cursor ? Prisma.sql`AND (ct."publishedAt", ct."contributionId") < (${cursor.at}, ${cursor.id})` : Prisma.empty;
  const rows = await db().$queryRaw<Cursor[]>`
    SELECT ct."contributionId" AS "id", ct."publishedAt" AS "at"
    FROM "Publication" ct
    JOIN "ProjectPublication" pp ON pp."projectId" = ct."projectId"
    WHERE true ${from} ${ofFilter(filter)}
    ORDER BY ct."publishedAt" DESC, ct."contributionId" DESC
    LIMIT ${size + 1}`;
  return toPage(rows, size);
}

async function toPage(rows: Cursor[], size: number): Promise<ContributionPage> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    contributions: await getContributionViews(shown.map(({ id }) => id)),
    after: last && rows.length > size ? encodeCursor(last) : null,
  };
}

/** The figures of one theme; see {@link ThreadFigures} for what each counts. One statement. */
export async function countThemeFigures(themeId: string): Promise<ThreadFigures> {
  return count(Prisma.sql`
    WHERE EXISTS (SELECT 1 FROM "ContributionTheme" ct WHERE ct."contributionId" = c."id" AND ct."themeId" = ${themeId})`);
}

/** The figures of everything on the thread. One statement. */
export async function countThreadFigures(): Promise<ThreadFigures> {
  return count(Prisma.empty);
}

async function count(where: Prisma.Sql): Promise<ThreadFigures> {
  const [row] = await db().$queryRaw<ThreadFigures[]>`WITH said AS (${said(now())} ${where}) SELECT ${figures} FROM said`;
  if (!row) throw new Error('a count without a row');
  return row;
}

function afterCursor(cursor: Cursor | null): Prisma.Sql {
  return cursor ? Prisma.sql`AND (ct."addedAt", ct."contributionId") < (${cursor.at}, ${cursor.id})` : Prisma.empty;
}

/** The same conditions as in `count`, so that a figure and its list agree. */
function ofFilter(filter: ContributionFilter): Prisma.Sql {
  if (filter === 'answered')
    return Prisma.sql`AND EXISTS (SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = ct."contributionId")`;
  if (filter === 'used')
    return Prisma.sql`AND (SELECT u."use" FROM "ContributionUse" u WHERE u."contributionId" = ct."contributionId"
      ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1) IN ('used', 'partly_used')`;
  return Prisma.empty;
}

import type { ContributionView } from '@/lib/contributions/contribution-views';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { nearestTown } from '@/lib/drawing/drawn-shape';
import { type Cursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { BrowseFilter } from '../browse-filter';
import type { BrowseOptions, FoundCounts, FoundPage } from '../browse-views';
import { hitEnd, hitStart, markAlike, withoutMarksInLinks } from '../found-words';
import { type ProjectTowns, wanted } from './internal/browse-conditions';

const pageSize = 20;

/** The published projects, with the town each lies nearest to, and the themes. Two statements. */
export async function listBrowseOptions(): Promise<BrowseOptions> {
  const [projects, themes] = await Promise.all([
    db().project.findMany({
      where: { publication: { isNot: null } },
      orderBy: { titleDa: 'asc' },
      select: {
        id: true,
        slug: true,
        titleDa: true,
        titleEn: true,
        longitude: true,
        latitude: true,
        proposalCategories: { orderBy: { position: 'asc' }, select: { id: true, nameDa: true, nameEn: true } },
      },
    }),
    db().theme.findMany({ orderBy: { position: 'asc' }, select: { slug: true, titleDa: true, titleEn: true } }),
  ]);
  return {
    themes,
    projects: projects.map(({ longitude, latitude, proposalCategories, ...project }) => ({
      ...project,
      categories: proposalCategories,
      town:
        longitude !== null && latitude !== null
          ? nearestTown({ type: 'Point', coordinates: [longitude, latitude] }).town.name
          : null,
    })),
  };
}

/** One page of everything public that a filter lets through, newest first, by key. Two statements, three with words. */
export async function listFound(
  filter: BrowseFilter,
  towns: ProjectTowns,
  { after = null, size = pageSize }: { after?: Cursor | null; size?: number } = {},
): Promise<FoundPage> {
  const from = after ? Prisma.sql`AND (pub."publishedAt", pub."contributionId") < (${after.at}, ${after.id})` : Prisma.empty;
  const isExact = filter.words ? Prisma.sql`f."isExact"` : Prisma.sql`true`;
  const rows = await db().$queryRaw<(Cursor & { isExact: boolean })[]>`
    SELECT pub."contributionId" AS "id", pub."publishedAt" AS "at", ${isExact} AS "isExact"
    ${wanted(filter, towns)} ${from}
    ORDER BY pub."publishedAt" DESC, pub."contributionId" DESC LIMIT ${size + 1}`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const views = await getContributionViews(shown.map(({ id }) => id));
  const areExact = rows[0]?.isExact ?? true;
  return {
    contributions: filter.words ? await marked(views, filter.words, areExact) : views,
    isExact: areExact,
    after: last && rows.length > size ? encodeCursor(last) : null,
  };
}

/** How many a filter lets through in all and by town. One statement. */
export async function countFound(filter: BrowseFilter, towns: ProjectTowns): Promise<FoundCounts> {
  const rows = await db().$queryRaw<{ town: string | null; count: number }[]>`
    SELECT coalesce(place."town", near."town") AS "town", count(*)::int AS "count"
    ${wanted(filter, towns)}
    GROUP BY 1 ORDER BY 2 DESC, 1`;
  return { total: rows.reduce((sum, { count }) => sum + count, 0), towns: rows };
}

const longestWhole = 320;

async function marked(views: ContributionView[], words: string, areExact: boolean): Promise<ContributionView[]> {
  if (views.length === 0) return views;
  if (!areExact)
    return views.map((view) => ({
      ...view,
      title: view.title && markAlike(view.title, words),
      text: markAlike(view.text, words),
    }));
  const whole = `StartSel=${hitStart}, StopSel=${hitEnd}, HighlightAll=true`;
  const pieces = `StartSel=${hitStart}, StopSel=${hitEnd}, MaxFragments=3, MinWords=12, MaxWords=35, FragmentDelimiter=" … "`;
  const rows = await db().$queryRaw<{ id: string; title: string | null; text: string }[]>`
    SELECT c."id", ts_headline(q."config", p."title", q."query", ${whole}) AS "title",
      ts_headline(q."config", c."text", q."query", CASE WHEN length(c."text") > ${longestWhole} THEN ${pieces} ELSE ${whole} END) AS "text"
    FROM "Contribution" c LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    CROSS JOIN LATERAL (SELECT k."config", words_query(k."config", ${words}) AS "query"
      FROM (SELECT CASE c."language" WHEN 'en' THEN 'english'::regconfig ELSE 'danish'::regconfig END AS "config") k) q
    WHERE c."id" = ANY(${views.map(({ id }) => id)}::text[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return views.map((view) => {
    const found = byId.get(view.id);
    return { ...view, title: found?.title ?? view.title, text: withoutMarksInLinks(found?.text ?? view.text) };
  });
}

import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { coverageColumn } from '@/lib/contributions/server/coverage-queries';
import { type Cursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { CommentOrder } from '../comment-order';
import type { ContributionPage, ProposalPageView } from '../participation-views';
import { repliesInList } from './comment-queries';
import { idsOfThreads, type ThreadRow, threadsColumn, toThreads } from './internal/comment-threads';

const pageSize = 20;
const mostCounted = 1000;

/** The published proposals of a project, newest first, 20 a page. Two statements. */
export async function listProposals(projectId: string, after: Cursor | null): Promise<ContributionPage> {
  const ids = await db().$queryRaw<{ id: string }[]>`
    SELECT "contributionId" AS "id" FROM "Publication"
    WHERE "projectId" = ${projectId} AND "kind" = 'proposal'
      ${after ? Prisma.sql`AND ("publishedAt", "contributionId") < (${after.at}::timestamptz, ${after.id})` : Prisma.empty}
    ORDER BY "publishedAt" DESC, "contributionId" DESC LIMIT ${pageSize + 1}`;
  return page(ids, ({ publishedAt, id }) => ({ at: publishedAt, id }));
}

/** How many proposals of a project are published; counting stops at 1,000, which is shown as "more than". */
export async function countProposals(projectId: string): Promise<{ count: number; isMore: boolean }> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Publication" WHERE "projectId" = ${projectId} AND "kind" = 'proposal' LIMIT ${mostCounted + 1}
    ) counted`;
  const found = row?.count ?? 0;
  return { count: Math.min(found, mostCounted), isMore: found > mostCounted };
}

type TalkOptions = { order?: CommentOrder; after?: Cursor | null; repliesShown?: number };

/**
 * A published proposal with one page of its comments. Where a project is named it must be of that one. Null for anything
 * else. Two statements.
 */
export async function getProposalPage(
  projectId: string | null,
  code: string,
  { order = 'oldest', after = null, repliesShown = repliesInList }: TalkOptions = {},
): Promise<ProposalPageView | null> {
  const about = Prisma.sql`k."onProposalId" = c."id"`;
  const [found] = await db().$queryRaw<
    (Pick<ProposalPageView, 'coverage' | 'stances' | 'history'> & { id: string; additionIds: string[]; threads: ThreadRow[] })[]
  >`
    SELECT c."id", ${coverageColumn}, ${threadsColumn(about, { order, after, repliesShown })},
      coalesce((SELECT jsonb_object_agg("stance", "count") FROM (
        SELECT s."stance", count(*)::int AS "count" FROM "Comment" s JOIN "Publication" sp ON sp."contributionId" = s."contributionId"
        WHERE s."onProposalId" = c."id" AND s."stance" IS NOT NULL GROUP BY s."stance") stances), '{}') AS "stances",
      ARRAY(SELECT n."contributionId" FROM "Addition" n WHERE n."proposalId" = c."id" ORDER BY n."contributionId") AS "additionIds",
      coalesce((SELECT jsonb_agg(jsonb_build_object('title', o."title", 'text', o."text", 'replacedAt', o."replacedAt")
          ORDER BY o."replacedAt" DESC, o."id" DESC) FROM "FormerText" o WHERE o."contributionId" = c."id" AND o."publishedAt" IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM "Redaction" r WHERE r."contributionId" = c."id")), '[]') AS "history"
    FROM "Contribution" c
    WHERE c."code" = ${code} AND c."kind" = 'proposal' AND (${projectId}::text IS NULL OR c."projectId" = ${projectId})`;
  if (!found) return null;
  const views = await getContributionViews([found.id, ...idsOfThreads(found.threads), ...found.additionIds]);
  const proposal = views.find(({ id }) => id === found.id);
  if (!proposal) return null;
  const additions = views.filter(({ id }) => found.additionIds.includes(id));
  const { coverage, stances, history } = found;
  return { proposal, additions, history, coverage, stances, comments: toThreads(found.threads, views, order) };
}

/** The id of a proposal its author has taken back, in a published project; null for anything else. */
export async function findWithdrawnProposal(slug: string, code: string): Promise<string | null> {
  const row = await db().contribution.findFirst({
    where: { code, kind: 'proposal', withdrawal: { isNot: null }, project: { slug, publication: { isNot: null } } },
    select: { id: true },
  });
  return row?.id ?? null;
}

async function page(
  ids: { id: string }[],
  cursorOf: (last: ContributionPage['items'][number]) => Cursor,
): Promise<ContributionPage> {
  const items = await getContributionViews(ids.slice(0, pageSize).map(({ id }) => id));
  const last = items.at(-1);
  return { items, next: ids.length > pageSize && last ? encodeCursor(cursorOf(last)) : null };
}

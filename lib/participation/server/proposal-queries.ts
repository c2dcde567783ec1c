import type { CoverageView } from '@/lib/contributions/contribution-views';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { coverageColumn } from '@/lib/contributions/server/coverage-queries';
import { type Cursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { ContributionPage, ProposalPageView } from '../participation-views';

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

/**
 * A published proposal with one page of its comments, oldest first. Where a project is named it must be of
 * that one. Null for anything else.
 */
export async function getProposalPage(
  projectId: string | null,
  code: string,
  after: Cursor | null,
): Promise<ProposalPageView | null> {
  const [found] = await db().$queryRaw<{ id: string; coverage: CoverageView; comments: string[] }[]>`
    SELECT c."id", ${coverageColumn}, ARRAY(
      SELECT k."contributionId" FROM "Comment" k JOIN "Publication" kp ON kp."contributionId" = k."contributionId"
      WHERE k."onProposalId" = c."id" ${after ? Prisma.sql`AND k."contributionId" > ${after.id}` : Prisma.empty}
      ORDER BY k."contributionId" LIMIT ${pageSize + 1}) AS "comments"
    FROM "Contribution" c
    WHERE c."code" = ${code} AND c."kind" = 'proposal' AND (${projectId}::text IS NULL OR c."projectId" = ${projectId})`;
  if (!found) return null;
  const shown = found.comments.slice(0, pageSize);
  const [proposal, ...comments] = await getContributionViews([found.id, ...shown]);
  if (proposal?.id !== found.id) return null;
  return { proposal, coverage: found.coverage, comments: { items: comments, next: nextAfter(comments, found.comments.length) } };
}

/** The published comments on a project's phases, newest first, 20 a page. Two statements. */
export async function listPhaseComments(projectId: string, after: Cursor | null): Promise<ContributionPage> {
  const ids = await db().$queryRaw<{ id: string }[]>`
    SELECT k."contributionId" AS "id"
    FROM "Comment" k JOIN "Publication" p ON p."contributionId" = k."contributionId"
    WHERE k."onProposalId" IS NULL AND p."projectId" = ${projectId}
      ${after ? Prisma.sql`AND k."contributionId" < ${after.id}` : Prisma.empty}
    ORDER BY k."contributionId" DESC LIMIT ${pageSize + 1}`;
  return page(ids, ({ submittedAt, id }) => ({ at: submittedAt, id }));
}

async function page(
  ids: { id: string }[],
  cursorOf: (last: ContributionPage['items'][number]) => Cursor,
): Promise<ContributionPage> {
  const items = await getContributionViews(ids.slice(0, pageSize).map(({ id }) => id));
  const last = items.at(-1);
  return { items, next: ids.length > pageSize && last ? encodeCursor(cursorOf(last)) : null };
}

function nextAfter(shown: ContributionPage['items'], found: number): string | null {
  const last = shown.at(-1);
  return found > pageSize && last ? encodeCursor({ at: last.submittedAt, id: last.id }) : null;
}

import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { type Cursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { Circle } from '@/lib/projects/server/circle';
import type { CommentOrder } from '../comment-order';
import type { CommentPageView, CommentThreads } from '../participation-views';
import { idsOfThreads, type ThreadRow, threadsColumn, toThreads } from './internal/comment-threads';

/** Answers shown under a comment in a list; the rest stand on its own page. */
export const repliesInList = 3;
const repliesOnPage = 50;

/** One page of the comments on a project's phases, each with its first answers; in a circle with up to fifty. Two statements. */
export async function listPhaseComments(
  projectId: string,
  after: Cursor | null,
  order: CommentOrder = 'newest',
  circle?: Circle,
): Promise<CommentThreads> {
  const about = Prisma.sql`k."onProposalId" IS NULL AND kc."projectId" = ${projectId}`;
  const [row] = await db().$queryRaw<{ threads: ThreadRow[] }[]>`
    SELECT ${threadsColumn(about, { order, after, repliesShown: circle ? repliesOnPage : repliesInList })}`;
  const threads = row?.threads ?? [];
  return toThreads(threads, await getContributionViews(idsOfThreads(threads), circle), order);
}

/**
 * A published comment with what is around it: of a first comment its answers, oldest first, fifty a page; of an answer
 * the comment it belongs to. Null for what is not public, and for a comment on a proposal that is not. Two statements.
 */
export async function getCommentPage(code: string, after: Cursor | null): Promise<CommentPageView | null> {
  const [found] = await db().$queryRaw<{ id: string; topId: string; projectSlug: string; replies: string[] }[]>`
    SELECT c."id", coalesce(k."parentId", c."id") AS "topId", p."slug" AS "projectSlug",
      ARRAY(SELECT r."contributionId" FROM "Comment" r JOIN "Publication" rp ON rp."contributionId" = r."contributionId"
        WHERE r."parentId" = c."id" ${after ? Prisma.sql`AND r."contributionId" > ${after.id}` : Prisma.empty}
        ORDER BY r."contributionId" LIMIT ${repliesOnPage + 1}) AS "replies"
    FROM "Contribution" c JOIN "Comment" k ON k."contributionId" = c."id" JOIN "Project" p ON p."id" = c."projectId"
    WHERE c."code" = ${code}
      AND (k."onProposalId" IS NULL OR EXISTS (SELECT 1 FROM "Publication" op WHERE op."contributionId" = k."onProposalId"))`;
  if (!found) return null;
  const { id, topId, projectSlug } = found;
  const isReply = topId !== id;
  const views = await getContributionViews([...new Set([id, topId]), ...found.replies.slice(0, repliesOnPage)]);
  const byId = new Map(views.map((view) => [view.id, view]));
  const comment = byId.get(id);
  if (!comment) return null;
  const replies = found.replies.slice(0, repliesOnPage).flatMap((reply) => byId.get(reply) ?? []);
  const last = replies.at(-1);
  return {
    projectSlug,
    topId,
    first: byId.get(topId) ?? null,
    reply: isReply ? comment : null,
    replies,
    next: last && found.replies.length > repliesOnPage ? encodeCursor({ at: last.submittedAt, id: last.id }) : null,
  };
}

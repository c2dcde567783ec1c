import type { ContributionView } from '@/lib/contributions/contribution-views';
import type { Cursor } from '@/lib/platform/cursor';
import { Prisma } from '@/lib/platform/db';
import { type CommentOrder, cursorAfter, supportsOf } from '../../comment-order';
import type { CommentThreads } from '../../participation-views';

const { sql } = Prisma;
const pageSize = 20;

export type ThreadRow = { id: string; at: string; supports: number; replies: string[]; replyCount: number };
export type ThreadsOptions = { order: CommentOrder; after: Cursor | null; repliesShown: number };

const orders: Record<CommentOrder, Prisma.Sql> = {
  oldest: sql`k."contributionId"`,
  newest: sql`k."contributionId" DESC`,
  most_supported: sql`coalesce(t."count", 0) DESC, k."contributionId" DESC`,
};

/** Published replies to comment `k`. */
const published = sql`FROM "Comment" r JOIN "Publication" rp ON rp."contributionId" = r."contributionId"
  WHERE r."parentId" = k."contributionId"`;

/**
 * One page of first comments `k` with their first answers, as a column of a statement that answers `ThreadRow`s. A comment
 * that is not shown is listed while answers to it are: they would be lost without their place.
 */
export function threadsColumn(about: Prisma.Sql, { order, after, repliesShown }: ThreadsOptions): Prisma.Sql {
  return sql`coalesce((SELECT jsonb_agg(thread) FROM (
    SELECT k."contributionId" AS "id", kc."submittedAt" AS "at", coalesce(t."count", 0) AS "supports",
      ARRAY(SELECT r."contributionId" ${published} ORDER BY r."contributionId" LIMIT ${repliesShown}) AS "replies",
      (SELECT count(*)::int ${published}) AS "replyCount"
    FROM "Comment" k
    JOIN "Contribution" kc ON kc."id" = k."contributionId"
    LEFT JOIN "Publication" kp ON kp."contributionId" = k."contributionId"
    LEFT JOIN "CommentTally" t ON t."commentId" = k."contributionId"
    WHERE ${about} AND k."parentId" IS NULL AND (kp."contributionId" IS NOT NULL OR EXISTS (SELECT 1 ${published}))
      ${after ? beyond(order, after) : Prisma.empty}
    ORDER BY ${orders[order]} LIMIT ${pageSize + 1}) thread), '[]') AS "threads"`;
}

function beyond(order: CommentOrder, after: Cursor): Prisma.Sql {
  if (order === 'oldest') return sql`AND k."contributionId" > ${after.id}`;
  if (order === 'newest') return sql`AND k."contributionId" < ${after.id}`;
  return sql`AND (coalesce(t."count", 0), k."contributionId") < (${supportsOf(after)}::int, ${after.id})`;
}

/** Every contribution a page of threads shows. */
export function idsOfThreads(rows: readonly ThreadRow[]): string[] {
  return rows.slice(0, pageSize).flatMap(({ id, replies }) => [id, ...replies]);
}

export function toThreads(rows: readonly ThreadRow[], views: readonly ContributionView[], order: CommentOrder): CommentThreads {
  const byId = new Map(views.map((view) => [view.id, view]));
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    items: shown.map(({ id, replies, replyCount }) => ({
      id,
      comment: byId.get(id) ?? null,
      replies: replies.flatMap((reply) => byId.get(reply) ?? []),
      replyCount,
    })),
    next: last && rows.length > pageSize ? cursorAfter(order, { ...last, at: new Date(last.at) }) : null,
  };
}

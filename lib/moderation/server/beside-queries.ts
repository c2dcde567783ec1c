import type { Actor } from '@/lib/audit/actor';
import { withinReach } from '@/lib/audit/server/within-reach';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { blockState } from '../block';
import type { AuthorHistoryView, NeighbourView } from '../case-views';
import { mayReadCases } from '../moderation-policy';

/** How many of a project's latest contributions are compared: enough to find repeats, bounded in time. */
const comparedContributions = 1000;
const shownSimilar = 5;
const shownEarlier = 10;
const excerptLength = 90;
/** Below this two texts only share their language. */
const leastSimilarity = 0.3;

const within = (actor: Actor) => withinReach(actor, 'case.read', Prisma.sql`c."projectId"`);

/** What decided a contribution, else that it waits. */
const neighbour = Prisma.sql`c."code", c."language", c."submittedAt", p."title", left(c."text", ${excerptLength}) AS "excerpt",
  CASE WHEN m."closedAt" IS NULL THEN 'waiting' ELSE coalesce((SELECT d."outcome"::text FROM "ModerationDecision" d
    WHERE d."caseId" = m."id" ORDER BY d."decidedAt" DESC LIMIT 1), 'waiting') END AS "state"`;

/**
 * Contributions of the same project that say much the same, the closest first: by shared stems of Danish words
 * and by shared letters, among the latest thousand. For employees; a suggestion, never a decision.
 */
export async function listSimilar(actor: Actor, code: string): Promise<NeighbourView[]> {
  if (!mayReadCases(actor).allowed) return [];
  return db().$queryRaw<NeighbourView[]>`
    WITH one AS MATERIALIZED (
      SELECT c."id", c."projectId", lower(concat_ws(' ', p."title", c."text")) AS "words",
        replace(plainto_tsquery('danish', concat_ws(' ', p."title", c."text"))::text, '&', '|')::tsquery AS "asked"
      FROM "Contribution" c LEFT JOIN "Proposal" p ON p."contributionId" = c."id" WHERE c."code" = ${code} ${within(actor)}
    ), latest AS (
      SELECT c."id", lower(concat_ws(' ', p."title", c."text")) AS "words"
      FROM "Contribution" c LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
      WHERE c."projectId" = (SELECT "projectId" FROM one) AND c."id" <> (SELECT "id" FROM one)
      ORDER BY c."submittedAt" DESC, c."id" DESC LIMIT ${comparedContributions}
    ), near AS (
      SELECT latest."id", similarity(latest."words", one."words")
        + least(0.3, ts_rank(to_tsvector('danish', latest."words"), one."asked", 1)) AS "likeness"
      FROM latest, one
    )
    SELECT ${neighbour}
    FROM near JOIN "Contribution" c ON c."id" = near."id"
    JOIN "ModerationCase" m ON m."contributionId" = c."id"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    WHERE near."likeness" >= ${leastSimilarity}
    ORDER BY near."likeness" DESC, c."id" DESC LIMIT ${shownSimilar}`;
}

/**
 * How the earlier contributions of the same author went and when they were blocked, without saying who that is:
 * numbers, dates and links to cases the reader may open anyway. Null where no account stands behind the contribution.
 */
export async function getAuthorHistory(actor: Actor, code: string): Promise<AuthorHistoryView | null> {
  if (!mayReadCases(actor).allowed) return null;
  const [row] = await db().$queryRaw<AuthorHistoryView[]>`
    WITH one AS (
      SELECT c."id", c."authorId" FROM "Contribution" c WHERE c."code" = ${code} AND c."authorId" IS NOT NULL ${within(actor)}
    ), earlier AS (
      SELECT ${neighbour}
      FROM one JOIN "Contribution" c ON c."authorId" = one."authorId" AND c."id" <> one."id" ${within(actor)}
      JOIN "ModerationCase" m ON m."contributionId" = c."id"
      LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
      ORDER BY c."submittedAt" DESC, c."id" DESC
    )
    SELECT (SELECT count(*)::int FROM earlier) AS "total",
      (SELECT json_build_object(
        'shown', count(*) FILTER (WHERE "state" IN ('published', 'redacted', 'covered')),
        'hidden', count(*) FILTER (WHERE "state" = 'hidden'),
        'returned', count(*) FILTER (WHERE "state" = 'returned'),
        'waiting', count(*) FILTER (WHERE "state" = 'waiting')) FROM earlier) AS "counts",
      (SELECT coalesce(json_agg(latest), '[]') FROM (SELECT * FROM earlier LIMIT ${shownEarlier}) latest) AS "latest",
      (SELECT coalesce(json_agg(b), '[]') FROM (SELECT "id", "reason", "imposedAt", "endsAt", "liftedAt" FROM "Block"
        WHERE "personId" = one."authorId" ORDER BY "imposedAt" DESC, "id" DESC LIMIT ${shownEarlier}) b) AS "blocks"
    FROM one`;
  if (!row) return null;
  const at = now();
  return {
    ...row,
    latest: row.latest.map((each) => ({ ...each, submittedAt: new Date(each.submittedAt) })),
    blocks: row.blocks.map(({ imposedAt, endsAt, liftedAt, ...each }) => {
      const until = { endsAt: new Date(endsAt), liftedAt: liftedAt && new Date(liftedAt) };
      return { ...each, ...until, imposedAt: new Date(imposedAt), state: blockState(until, at) };
    }),
  };
}

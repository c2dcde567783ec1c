import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { type Cursor, decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { CountedTopicView, SuggestionAgreementView, TopicFilter, TopicSuggestionView, TopicWorkView } from '../topic-views';
import { compared } from './internal/compared';
import { holdsThemeWord, suggestThemes } from './internal/theme-suggestions';

/** A project's topics in their order, for those who work with cases; none for anybody else. One statement. */
export async function listTopics(actor: Actor, projectId: string): Promise<CountedTopicView[]> {
  if (!may(actor, 'case.read')) return [];
  const rows = await db().topic.findMany({
    where: { projectId, project: { id: reach(actor, 'case.read') } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, nameDa: true, nameEn: true, keywords: true, _count: { select: { contributions: true } } },
  });
  return rows.map(({ _count, ...topic }) => ({ ...topic, count: _count.contributions }));
}

/** How often people have agreed with a suggestion in a project, and how often not. */
export async function getTopicAgreement(actor: Actor, projectId: string): Promise<SuggestionAgreementView> {
  if (!may(actor, 'case.read')) return { confirmed: 0, dismissed: 0 };
  const topic = { projectId, project: { id: reach(actor, 'case.read') } };
  const [confirmed, dismissed] = await Promise.all([
    db().contributionTopic.count({ where: { origin: 'suggested', topic } }),
    db().topicDismissal.count({ where: { topic } }),
  ]);
  return { confirmed, dismissed };
}

/** The same for the themes suggested to what was sent to a project. */
export async function getThemeAgreement(actor: Actor, projectId: string): Promise<SuggestionAgreementView> {
  if (!may(actor, 'case.read')) return { confirmed: 0, dismissed: 0 };
  const contribution = { projectId, project: { id: reach(actor, 'case.read') } };
  const [confirmed, dismissed] = await Promise.all([
    db().contributionTheme.count({ where: { origin: 'suggested', contribution } }),
    db().themeDismissal.count({ where: { contribution } }),
  ]);
  return { confirmed, dismissed };
}

const pageSize = 40;

type Asked = { projectId: string; filter: TopicFilter; after?: string };
type Row = Omit<TopicWorkView, 'suggestions' | 'themeSuggestions'> & {
  id: string;
  submittedAt: Date;
  suggestions: TopicSuggestionView[] | null;
};

/**
 * The contributions of a project as they came, with the topics people have placed them under and those the words of their
 * texts and earlier choices suggest, and the themes those suggest. Empty for those who may not read cases. Two statements.
 */
export async function listTopicWork(
  actor: Actor,
  { projectId, filter, after }: Asked,
): Promise<{ lines: TopicWorkView[]; next: string | null }> {
  if (!may(actor, 'case.read')) return { lines: [], next: null };
  const { in: reached } = reach(actor, 'case.read');
  if (reached && !reached.includes(projectId)) return { lines: [], next: null };
  const rows = await db().$queryRaw<Row[]>`
    WITH page AS (
      SELECT c."id", c."code", c."kind", c."text", c."language", c."isExample", c."submittedAt"
      FROM "Contribution" c
      WHERE c."projectId" = ${projectId} AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c."id")
        AND NOT EXISTS (SELECT 1 FROM "GuestSender" g WHERE g."contributionId" = c."id" AND g."confirmedAt" IS NULL)
        AND ${conditions[filter]()} ${from(after ? decodeCursor(after) : null)}
      ORDER BY c."submittedAt", c."id" LIMIT ${pageSize + 1}
    ), placed AS (
      SELECT k."topicId", o."id", o."code", left(o."text", ${compared.letters}) AS "text"
      FROM "ContributionTopic" k JOIN "Topic" t ON t."id" = k."topicId" JOIN "Contribution" o ON o."id" = k."contributionId"
      WHERE t."projectId" = ${projectId} ORDER BY k."addedAt" DESC, o."id" LIMIT ${compared.others}
    )
    SELECT page."id", page."code", page."kind"::text AS "kind", page."language", page."isExample", page."submittedAt",
      left(page."text", 220) AS "excerpt",
      (SELECT h."number" FROM "HearingReply" h WHERE h."contributionId" = page."id") AS "number",
      (SELECT p."title" FROM "Proposal" p WHERE p."contributionId" = page."id") AS "title",
      ARRAY(SELECT k."topicId" FROM "ContributionTopic" k JOIN "Topic" t ON t."id" = k."topicId"
        WHERE k."contributionId" = page."id" ORDER BY t."position") AS "topicIds",
      ARRAY(SELECT h."themeId" FROM "ContributionTheme" h WHERE h."contributionId" = page."id") AS "themeIds",
      (SELECT json_agg(json_build_object('topicId', s."id", 'words', s."words", 'like', s."like") ORDER BY s."position")
        FROM (
          SELECT t."id", t."position",
            ARRAY(SELECT w FROM unnest(t."nameDa" || t."keywords") w
              WHERE to_tsvector('danish', page."text") @@ plainto_tsquery('danish', w)) AS "words",
            (SELECT placed."code" FROM placed WHERE placed."topicId" = t."id" AND placed."id" <> page."id"
              AND similarity(placed."text", left(page."text", ${compared.letters})) >= ${compared.likeness}
              ORDER BY similarity(placed."text", left(page."text", ${compared.letters})) DESC LIMIT 1) AS "like"
          FROM "Topic" t WHERE t."projectId" = ${projectId} AND ${isOpen(Prisma.sql`page."id"`)}
        ) s WHERE cardinality(s."words") > 0 OR s."like" IS NOT NULL) AS "suggestions"
    FROM page ORDER BY page."submittedAt", page."id"`;
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const themes = await suggestThemes(
    projectId,
    shown.map(({ id }) => id),
  );
  return {
    lines: shown.map(({ id, submittedAt: _at, suggestions, ...line }) => ({
      ...line,
      suggestions: suggestions ?? [],
      themeSuggestions: themes.get(id) ?? [],
    })),
    next: rows.length > pageSize && last ? encodeCursor({ at: last.submittedAt, id: last.id }) : null,
  };
}

/** Nobody has placed the contribution under topic `t`, and nobody has said no to it. */
function isOpen(contributionId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM "ContributionTopic" k WHERE k."topicId" = t."id" AND k."contributionId" = ${contributionId})
    AND NOT EXISTS (SELECT 1 FROM "TopicDismissal" d WHERE d."topicId" = t."id" AND d."contributionId" = ${contributionId})`;
}

const conditions: Record<TopicFilter, () => Prisma.Sql> = {
  all: () => Prisma.sql`true`,
  without: () => Prisma.sql`NOT EXISTS (SELECT 1 FROM "ContributionTopic" k WHERE k."contributionId" = c."id")`,
  suggested:
    () => Prisma.sql`(${holdsThemeWord()} OR EXISTS (SELECT 1 FROM "Topic" t, unnest(t."nameDa" || t."keywords") w WHERE t."projectId" = c."projectId"
    AND to_tsvector('danish', c."text") @@ plainto_tsquery('danish', w) AND ${isOpen(Prisma.sql`c."id"`)}))`,
};

function from(cursor: Cursor | null): Prisma.Sql {
  return cursor ? Prisma.sql`AND (c."submittedAt", c."id") > (${cursor.at}, ${cursor.id})` : Prisma.empty;
}

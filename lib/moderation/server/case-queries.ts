import type { Actor } from '@/lib/audit/actor';
import { visibleTo } from '@/lib/contributions/server/contribution-queries';
import type { Locale } from '@/lib/i18n/locale';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, type Prisma } from '@/lib/platform/db';
import type { CaseLineView, CaseView, QueueFilter, QueuePageView } from '../case-views';
import { mayReadCases } from '../moderation-policy';
import { caseSelect, toCaseView } from './internal/case-select';

const pageSize = 30;
const excerptLength = 90;
const noCounts: Record<QueueFilter, number> = { all: 0, flagged: 0, proposal: 0, comment: 0, survey_text: 0 };

/**
 * The cases nobody has decided, oldest first, with how many wait under each filter. Empty for
 * people who may not read cases. Three statements whatever the length.
 */
export async function listOpenCases(
  actor: Actor,
  { after, filter = 'all' }: { after?: string; filter?: QueueFilter } = {},
): Promise<QueuePageView> {
  if (!mayReadCases(actor).allowed) return { cases: [], next: null, counts: noCounts };
  const cursor = after ? decodeCursor(after) : null;
  const [rows, counts] = await Promise.all([
    db().moderationCase.findMany({
      where: {
        closedAt: null,
        ...(filter === 'flagged' && { flags: { isEmpty: false } }),
        contribution: { ...visibleTo(actor), ...(filter !== 'all' && filter !== 'flagged' && { kind: filter }) },
        ...(cursor && { OR: [{ openedAt: { gt: cursor.at } }, { openedAt: cursor.at, id: { gt: cursor.id } }] }),
      },
      orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
      take: pageSize + 1,
      select: lineSelect,
    }),
    countOpenCases(actor),
  ]);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  const next = rows.length > pageSize && last ? encodeCursor({ at: last.openedAt, id: last.id }) : null;
  return { cases: page.map(toLine), next, counts };
}

/** One case with its contribution, or null for a code that is unknown or not this person's to read. */
export async function getCase(actor: Actor, code: string): Promise<CaseView | null> {
  if (!mayReadCases(actor).allowed) return null;
  const row = await db().moderationCase.findFirst({
    where: { contribution: { code, ...visibleTo(actor) } },
    select: caseSelect,
  });
  if (!row) return null;
  const people = [...row.decisions, ...row.contribution.answers, ...row.contribution.uses].flatMap(({ byId }) => byId ?? []);
  const names = await db().user.findMany({ where: { id: { in: people } }, select: { id: true, name: true } });
  return toCaseView(row, new Map(names.map(({ id, name }) => [id, name])));
}

/** The waiting case that comes after one in the queue, else the oldest other one; null when none waits. */
export async function getNextCaseCode(actor: Actor, from: { id: string; openedAt: Date }): Promise<string | null> {
  if (!mayReadCases(actor).allowed) return null;
  const select = { contribution: { select: { code: true } } } as const;
  const orderBy: Prisma.ModerationCaseOrderByWithRelationInput[] = [{ openedAt: 'asc' }, { id: 'asc' }];
  const later = { OR: [{ openedAt: { gt: from.openedAt } }, { openedAt: from.openedAt, id: { gt: from.id } }] };
  const next =
    (await db().moderationCase.findFirst({ where: { closedAt: null, ...later }, orderBy, select })) ??
    (await db().moderationCase.findFirst({ where: { closedAt: null, id: { not: from.id } }, orderBy, select }));
  return next?.contribution.code ?? null;
}

const lineSelect = {
  id: true,
  openedAt: true,
  flags: true,
  contribution: {
    select: {
      code: true,
      kind: true,
      text: true,
      language: true,
      isExample: true,
      proposal: { select: { title: true } },
      project: { select: { titleDa: true, titleEn: true } },
    },
  },
} satisfies Prisma.ModerationCaseSelect;

function toLine(row: Prisma.ModerationCaseGetPayload<{ select: typeof lineSelect }>): CaseLineView {
  const { contribution, openedAt, flags } = row;
  const { code, kind, text, language, isExample, proposal, project } = contribution;
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength).trimEnd()} …` : text;
  return {
    code,
    kind,
    title: proposal?.title ?? null,
    excerpt,
    language: language as Locale,
    isExample,
    openedAt,
    flags,
    project,
  };
}

/** How many cases wait under each filter; none for people who may not read cases. */
export async function countOpenCases(actor: Actor): Promise<Record<QueueFilter, number>> {
  if (!mayReadCases(actor).allowed) return noCounts;
  const rows = await db().$queryRaw<{ filter: QueueFilter; count: number }[]>`
    WITH waiting AS (
      SELECT c."kind"::text AS "kind", cardinality(m."flags") > 0 AS "flagged"
      FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId" WHERE m."closedAt" IS NULL
    )
    SELECT 'all' AS "filter", count(*)::int AS "count" FROM waiting
    UNION ALL SELECT 'flagged', count(*)::int FROM waiting WHERE "flagged"
    UNION ALL SELECT "kind", count(*)::int FROM waiting GROUP BY "kind"`;
  return { ...noCounts, ...Object.fromEntries(rows.map(({ filter, count }) => [filter, count])) };
}

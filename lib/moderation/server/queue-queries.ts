import { type Actor, personIdOf } from '@/lib/audit/actor';
import { withinReach } from '@/lib/audit/server/within-reach';
import { now } from '@/lib/platform/clock';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { CaseLineView, QueuePageView } from '../case-views';
import { mayReadCases } from '../moderation-policy';
import { type Preset, presetNames, presets, type QueueFilter } from '../queue-filter';
import { queueConditions } from './internal/queue-conditions';

const pageSize = 30;
const excerptLength = 90;

type Paging = {
  after?: string;
  filter?: QueueFilter;
  /** Only these, as far as they wait. */
  codes?: readonly string[];
  size?: number;
};

/**
 * The cases nobody has decided, oldest or most urgent first. Empty for people who may not read cases.
 * One statement whatever the length; the page goes on by key.
 */
export async function listOpenCases(actor: Actor, paging: Paging = {}): Promise<QueuePageView> {
  const { after, filter = {}, codes, size = pageSize } = paging;
  const personId = personIdOf(actor);
  if (!mayReadCases(actor).allowed || !personId) return { cases: [], next: null };
  const at = now();
  const by = orderColumn(filter);
  const cursor = after ? decodeCursor(after) : null;
  const beyond = cursor ? Prisma.sql`AND (${by}, m."id") > (${cursor.at}, ${cursor.id})` : Prisma.empty;
  const chosen = codes ? Prisma.sql`AND c."code" = ANY(${[...codes]}::text[])` : Prisma.empty;
  const rows = await db().$queryRaw<LineRow[]>`
    SELECT m."id", m."version", m."openedAt", m."dueAt", coalesce(m."flags", '{}') AS "flags", c."code", c."kind"::text AS "kind", p."title",
      left(c."text", ${excerptLength + 1}) AS "text", c."language", c."isExample", j."titleDa", j."titleEn",
      CASE WHEN m."assigneeId" IS NOT NULL THEN json_build_object('id', m."assigneeId", 'name', a."name") END AS "assignee",
      (SELECT coalesce(json_agg(json_build_object('id', u."id", 'name', u."name") ORDER BY u."id"), '[]')
        FROM "CasePresence" w JOIN "User" u ON u."id" = w."personId"
        WHERE w."caseId" = m."id" AND w."until" > ${at} AND w."personId" <> ${personId}) AS "watchers",
      (SELECT count(*)::int FROM "CaseNote" n WHERE n."caseId" = m."id") AS "notes"
    FROM "ModerationCase" m
    JOIN "Contribution" c ON c."id" = m."contributionId"
    JOIN "Project" j ON j."id" = c."projectId"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    LEFT JOIN "User" a ON a."id" = m."assigneeId"
    WHERE ${queueConditions(filter, personId, at)} ${within(actor)} ${beyond} ${chosen}
    ORDER BY ${by}, m."id" LIMIT ${size + 1}`;
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const next = rows.length > size && last ? encodeCursor({ at: orderMoment(filter, last), id: last.id }) : null;
  return { cases: page.map(toLine), next };
}

/** How many cases wait under each of some filters, in their order. One statement however many filters. */
export async function countCases(actor: Actor, filters: readonly QueueFilter[]): Promise<number[]> {
  const personId = personIdOf(actor);
  if (!mayReadCases(actor).allowed || !personId || filters.length === 0) return filters.map(() => 0);
  const at = now();
  const counts = filters.map((filter) => Prisma.sql`count(*) FILTER (WHERE ${queueConditions(filter, personId, at)})::int`);
  const [row] = await db().$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[${Prisma.join(counts)}] AS "counts"
    FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId" WHERE m."closedAt" IS NULL ${within(actor)}`;
  return row?.counts ?? filters.map(() => 0);
}

/** How many cases wait under each filter everybody has at hand. */
export async function countPresets(actor: Actor): Promise<Record<Preset, number>> {
  const counts = await countCases(
    actor,
    presetNames.map((name) => presets[name]),
  );
  return Object.fromEntries(presetNames.map((name, index) => [name, counts[index] ?? 0])) as Record<Preset, number>;
}

/** The waiting case that comes after one in the queue under a filter, else the first other one; null when none waits. */
export async function getNextCaseCode(
  actor: Actor,
  from: { id: string; code: string; openedAt: Date; dueAt: Date },
  filter: QueueFilter = {},
): Promise<string | null> {
  const after = encodeCursor({ at: orderMoment(filter, from), id: from.id });
  const [later] = (await listOpenCases(actor, { filter, after, size: 1 })).cases;
  if (later) return later.code;
  const first = (await listOpenCases(actor, { filter, size: 2 })).cases;
  return first.find(({ code }) => code !== from.code)?.code ?? null;
}

/** A project manager looks at the cases of their own projects. */
const within = (actor: Actor) => withinReach(actor, 'case.read', Prisma.sql`c."projectId"`);

const orderColumn = ({ sort }: QueueFilter) => (sort === 'urgent' ? Prisma.sql`m."dueAt"` : Prisma.sql`m."openedAt"`);

const orderMoment = ({ sort }: QueueFilter, { openedAt, dueAt }: { openedAt: Date; dueAt: Date }) =>
  sort === 'urgent' ? dueAt : openedAt;

type LineRow = Omit<CaseLineView, 'excerpt' | 'project'> & { id: string; text: string; titleDa: string; titleEn: string };

function toLine({ id: _, text, titleDa, titleEn, ...line }: LineRow): CaseLineView {
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength).trimEnd()} …` : text;
  return { ...line, excerpt, project: { titleDa, titleEn } };
}

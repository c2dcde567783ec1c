import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { getContributionViews, isLateReply } from '@/lib/contributions/server/contribution-queries';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { db, Prisma } from '@/lib/platform/db';
import type { ContributionPage } from '../participation-views';
import type { OwnReplyView, ReplyFilter, ReplyPageView } from '../reply-views';
import { replyLines } from './internal/reply-lines';

const publicPageSize = 20;
const deskPageSize = 50;

/** The public replies of a hearing in the order received, from the one after `after` on. Two statements. */
export async function listHearingReplies(phaseId: string, after: number): Promise<ContributionPage> {
  const ids = await db().$queryRaw<{ id: string }[]>`
    SELECT h."contributionId" AS "id"
    FROM "HearingReply" h JOIN "Publication" p ON p."contributionId" = h."contributionId"
    WHERE h."phaseId" = ${phaseId} AND h."number" > ${after} ORDER BY h."number" LIMIT ${publicPageSize + 1}`;
  const items = await getContributionViews(ids.slice(0, publicPageSize).map(({ id }) => id));
  const last = items.at(-1)?.hearing;
  return { items, next: ids.length > publicPageSize && last ? String(last.number) : null };
}

/** How many replies a hearing has got, by where they stand: in time or late, and how many of them everybody can read. */
export async function countHearingReplies(phaseId: string): Promise<{ timely: number; late: number; shown: number }> {
  const [row] = await db().$queryRaw<{ timely: number; late: number; shown: number }[]>`
    SELECT (count(*) FILTER (WHERE NOT ${isLateReply}))::int AS "timely", (count(*) FILTER (WHERE ${isLateReply}))::int AS "late",
      count(p."contributionId")::int AS "shown"
    FROM "HearingReply" h JOIN "Contribution" c ON c."id" = h."contributionId" JOIN "Phase" f ON f."id" = h."phaseId"
    LEFT JOIN "Publication" p ON p."contributionId" = c."id" WHERE h."phaseId" = ${phaseId}`;
  return row ?? { timely: 0, late: 0, shown: 0 };
}

type Asked = { phaseId: string; filter: ReplyFilter; after: number };

/** The replies of a hearing for those who work with it, 50 a page; empty for everybody else. One statement. */
export async function listReplies(actor: Actor, { phaseId, filter, after }: Asked): Promise<ReplyPageView> {
  if (!may(actor, 'case.read')) return { lines: [], next: null };
  const lines = await replyLines(
    Prisma.sql`h."phaseId" = ${phaseId} AND h."number" > ${after} AND ${conditions[filter]} ${withinReach(actor)}`,
    deskPageSize + 1,
  );
  const shown = lines.slice(0, deskPageSize);
  return { lines: shown, next: lines.length > deskPageSize ? (shown.at(-1)?.number ?? null) : null };
}

const conditions: Record<ReplyFilter, Prisma.Sql> = {
  all: Prisma.sql`true`,
  timely: Prisma.sql`NOT ${isLateReply}`,
  late: isLateReply,
  authority: Prisma.sql`h."speaksAs" = 'authority'`,
  objection: Prisma.sql`o."contributionId" IS NOT NULL`,
};

function withinReach(actor: Actor): Prisma.Sql {
  const { in: projectIds } = reach(actor, 'case.read');
  return projectIds ? Prisma.sql`AND c."projectId" = ANY(${projectIds}::text[])` : Prisma.empty;
}

/** The sender's own receipt of a reply to this hearing; null for anybody else and any other hearing. */
export async function getOwnReply(actor: Actor, phaseId: string, code: string): Promise<OwnReplyView | null> {
  const authorId = personIdOf(actor);
  if (!authorId) return null;
  const row = await db().contribution.findFirst({
    where: { code, phaseId, authorId, hearingReply: { isNot: null } },
    select: {
      submittedAt: true,
      phase: { select: { closesOn: true } },
      hearingReply: { select: { number: true } },
      publication: { select: { contributionId: true } },
    },
  });
  if (!row?.hearingReply) return null;
  return {
    code,
    number: row.hearingReply.number,
    receivedAt: row.submittedAt,
    isLate: copenhagenDate(row.submittedAt) > dateOnly(row.phase.closesOn),
    isPublished: row.publication !== null,
  };
}

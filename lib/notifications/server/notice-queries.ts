import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { mostShown, type NoticePageView, type NoticeView } from '../notice-views';
import { kindOf, type Purpose } from '../who-hears';
import { type NamedThings, type NoticeRow, namedThings, noticeSelect } from './internal/notice-rows';
import { leadsTo } from './internal/notice-target';

const pageSize = 30;

/** A person's notifications, the newest first, as they may be seen now; `after` is the `next` of the page before. */
export async function listNotices(actor: Actor, { after }: { after?: string } = {}): Promise<NoticePageView> {
  const personId = personIdOf(actor);
  if (!personId) return { notices: [], next: null, unread: 0 };
  const [rows, unread] = await Promise.all([
    db().notification.findMany({
      where: { recipientId: personId, ...(after && /^\d{1,18}$/.test(after) ? { id: { lt: BigInt(after) } } : {}) },
      orderBy: { id: 'desc' },
      take: pageSize + 1,
      select: noticeSelect,
    }),
    db().notification.count({ where: { recipientId: personId, readAt: null } }),
  ]);
  const page = rows.slice(0, pageSize).filter(({ purpose }) => purpose in kindOf);
  const things = await namedThings(page, personId);
  return {
    notices: page.map((row) => toView(row, things)),
    next: rows.length > pageSize ? String(rows[pageSize - 1]?.id) : null,
    unread,
  };
}

/** How many a person has neither seen in the list nor read; counted no further than is shown. One statement. */
export async function countUnseen(personId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Notification" n LEFT JOIN "NotificationState" s ON s."personId" = n."recipientId"
      WHERE n."recipientId" = ${personId} AND n."readAt" IS NULL AND n."id" > coalesce(s."seenUpTo", 0)
      LIMIT ${mostShown + 1}) AS few`;
  return row?.count ?? 0;
}

/** What changes whenever the list or its read state does: cheap to ask for, one statement. */
export async function getNoticesVersion(actor: Actor): Promise<string> {
  const personId = personIdOf(actor);
  const [row] = await db().$queryRaw<{ version: string }[]>`
    SELECT concat_ws('-', coalesce(max("id"), 0), count(*) FILTER (WHERE "readAt" IS NULL),
      coalesce(extract(epoch FROM max("readAt")), 0)) AS "version"
    FROM "Notification" WHERE "recipientId" = ${personId}`;
  return row?.version ?? '0';
}

function toView(row: NoticeRow, things: NamedThings): NoticeView {
  const { project, contribution } = row;
  return {
    id: String(row.id),
    purpose: row.purpose as Purpose,
    at: row.createdAt,
    isRead: row.readAt !== null,
    said: contribution?.kind ?? null,
    project: project?.publication ? { slug: project.slug, titleDa: project.titleDa, titleEn: project.titleEn } : null,
    ...leadsTo(row, things),
  };
}

import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';

/** One line of the log: what happened to what, by which kind of actor, when. Never who by name, never what was written. */
export type EventLineView = { id: string; type: string; actorKind: Actor['kind']; subject: string; at: Date };

const pageSize = 100;

/** What happened last, newest first, for administrators; empty for everybody else. */
export async function listEvents(
  actor: Actor,
  { before }: { before?: string } = {},
): Promise<{ events: EventLineView[]; next: string | null }> {
  if (!may(actor, 'log.read')) return { events: [], next: null };
  const rows = await db().event.findMany({
    where: before && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {},
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: { id: true, type: true, actorKind: true, subject: true, at: true },
  });
  const page = rows.slice(0, pageSize).map((row) => ({ ...row, id: String(row.id), subject: row.subject ?? '' }));
  return { events: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

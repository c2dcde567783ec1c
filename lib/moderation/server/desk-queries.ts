import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { filterOfQuery, type QueueFilter } from '../queue-filter';

export type SavedFilterView = { id: string; name: string; query: string; filter: QueueFilter };

/** One's own saved filters, in the order they were made. */
export async function listSavedFilters(actor: Actor): Promise<SavedFilterView[]> {
  const personId = personIdOf(actor);
  if (!personId) return [];
  const rows = await db().savedFilter.findMany({
    where: { personId },
    orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true },
  });
  return rows.map((row) => ({ ...row, filter: filterOfQuery(row.query) }));
}

/** Whether single keys act for this person; they do until somebody turns them off. */
export async function getSingleKeys(actor: Actor): Promise<boolean> {
  const personId = personIdOf(actor);
  if (!personId) return true;
  const row = await db().deskPreference.findUnique({ where: { personId }, select: { singleKeys: true } });
  return row?.singleKeys ?? true;
}

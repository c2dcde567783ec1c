import type { Actor } from '@/lib/audit/actor';
import type { EventIds, EventType } from '@/lib/audit/events';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';

export const worker: Actor = { kind: 'system', name: 'worker' };

/** Who was told of what, as `purpose` by person, leaving out what the factories did. */
export async function toldTo(personId: string): Promise<string[]> {
  const rows = await db().notification.findMany({ where: { recipientId: personId }, orderBy: { id: 'asc' } });
  return rows.map((row) => row.purpose);
}

export const happens = (type: EventType, ids: EventIds) => recordEvent(db(), worker, type, ids);

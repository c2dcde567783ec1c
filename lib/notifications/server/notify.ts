import type { Db } from '@/lib/platform/db';
import { isSingle, singleAudiences, whoHears } from '../who-hears';
import { tell } from './internal/tell';
import { tellGuests } from './internal/tell-guests';

export type PassedEvent = { id: bigint; type: string; actorId: string | null; ids: Record<string, unknown>; at: Date };

/**
 * Tells of events, part of the transaction that takes them off the pending list: single persons now, and a note of
 * every event that many may hear of, which {@link continueFanOut} works off. A second run is harmless.
 */
export async function notify(tx: Db, events: readonly PassedEvent[], at: Date): Promise<void> {
  const rules = events.flatMap((event) => whoHears(event.type).map((rule) => ({ eventId: event.id, ...rule })));
  for (const who of singleAudiences) {
    const told = rules.filter((rule) => rule.who === who);
    if (told.length > 0) await tell(tx, { who, told, at });
    if (told.length > 0 && who === 'author') await tellGuests(tx, { told, at });
  }
  const wide = new Set(rules.filter(({ who }) => !isSingle(who)).map(({ eventId }) => eventId));
  if (wide.size === 0) return;
  await tx.fanOut.createMany({ data: [...wide].map((eventId) => ({ eventId })), skipDuplicates: true });
}

import { randomUUID } from 'node:crypto';
import type { Db } from '@/lib/platform/db';
import { heardEvents, whoHears } from '../who-hears';

export type PassedEvent = { id: bigint; type: string; actorId: string | null; ids: Record<string, unknown>; at: Date };

/**
 * Turns events into rows of the outbox, part of the transaction that takes the events off the
 * pending list. The unique key on event, recipient and purpose makes a second run harmless.
 */
export async function makeDeliveries(tx: Db, events: readonly PassedEvent[], at: Date): Promise<number> {
  const heard = events.filter((event) => heardEvents.includes(event.type));
  if (heard.length === 0) return 0;
  const contributionIds = heard.map((event) => String(event.ids.contribution));
  const contributions = await tx.contribution.findMany({
    where: { id: { in: contributionIds } },
    select: { id: true, authorId: true, author: { select: { email: true, locale: true } } },
  });
  const byId = new Map(contributions.map((row) => [row.id, row]));
  const data = heard.flatMap((event) => {
    const row = byId.get(String(event.ids.contribution));
    const heardBy = whoHears(event, row?.authorId ?? null);
    if (!row?.author || !heardBy) return [];
    return [
      {
        id: randomUUID(),
        eventId: event.id,
        ...heardBy,
        toAddress: row.author.email,
        locale: row.author.locale,
        data: { contribution: row.id },
        createdAt: at,
        nextAttemptAt: at,
      },
    ];
  });
  const { count } = await tx.delivery.createMany({ data, skipDuplicates: true });
  return count;
}

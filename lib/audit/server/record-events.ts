import type { Actor } from '@/lib/audit/actor';
import { type EventIds, type EventType, tagsOfEvent } from '@/lib/audit/events';
import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { actorId } from './actor-id';
import { collectEvents } from './record-event';

/** Postgres takes at most 8000 bytes in one notification. */
const tagsAtOnce = 60;

/** Leaves many events of one type in two statements, for work done on sets. None of a type that stands in the log of access. */
export async function recordEvents(tx: Db, actor: Actor, type: EventType, all: readonly EventIds[]): Promise<void> {
  if (all.length === 0) return;
  await tx.event.createMany({
    data: all.map((ids) => {
      const [kind, id] = Object.entries(ids)[0] ?? ['none', ''];
      return { type, actorKind: actor.kind, actorId: actorId(actor), subject: `${kind}:${[id].flat()[0]}`, ids, at: now() };
    }),
  });
  const tags = [...new Set(all.flatMap((ids) => tagsOfEvent({ type, ids })))];
  const payloads = Array.from({ length: Math.ceil(tags.length / tagsAtOnce) }, (_, index) =>
    JSON.stringify(tags.slice(index * tagsAtOnce, (index + 1) * tagsAtOnce)),
  );
  await tx.$executeRaw`SELECT pg_notify('tags', payload) FROM unnest(${payloads}::text[]) AS payload`;
  collectEvents(all.map((ids) => ({ type, ids })));
}

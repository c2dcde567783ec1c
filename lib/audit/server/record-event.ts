import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { type EventIds, type EventType, type RecordedEvent, tagsOfEvent } from '@/lib/audit/events';
import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';

const collector = new AsyncLocalStorage<RecordedEvent[]>();

/**
 * Leaves the event in the same transaction as the change it tells of. Other processes hear of
 * public changes on the channel `tags` the moment the transaction commits, and never before. One statement for both:
 * every command waits for it.
 */
export async function recordEvent(tx: Db, actor: Actor, type: EventType, ids: EventIds): Promise<void> {
  const [kind, id] = Object.entries(ids)[0] ?? ['none', ''];
  const event = { type, ids };
  const tags = tagsOfEvent(event);
  await tx.$executeRaw`
    WITH recorded AS (
      INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
      VALUES (${type}, ${actor.kind}::"ActorKind", ${actorId(actor)}, ${`${kind}:${[id].flat()[0]}`},
        ${JSON.stringify(ids)}::jsonb, ${now()})
      RETURNING "id"
    )
    SELECT CASE WHEN ${tags.length > 0} THEN pg_notify('tags', ${JSON.stringify(tags)}) END FROM recorded`;
  collector.getStore()?.push(event);
}

/** Runs a command and also answers which events it recorded, so that its own process can react at once. */
export async function withRecordedEvents<Value>(run: () => Promise<Value>): Promise<{ value: Value; events: RecordedEvent[] }> {
  const events: RecordedEvent[] = [];
  const value = await collector.run(events, run);
  return { value, events };
}

function actorId(actor: Actor): string | null {
  return actor.kind === 'system' ? actor.name : personIdOf(actor);
}

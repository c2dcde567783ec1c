import { AsyncLocalStorage } from 'node:async_hooks';
import type { AccessReason } from '@/lib/audit/access';
import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { accessOf, type EventIds, type EventType, type RecordedEvent, tagsOfEvent } from '@/lib/audit/events';
import { now } from '@/lib/platform/clock';
import { type Db, Prisma } from '@/lib/platform/db';
import { actorId } from './actor-id';

const collector = new AsyncLocalStorage<RecordedEvent[]>();

/**
 * Leaves the event in the same transaction as the change it tells of. Other processes hear of
 * public changes on the channel `tags` the moment the transaction commits, and never before. One statement for both:
 * every command waits for it. What belongs in the log of access is written there too, with the reason somebody gave.
 */
export async function recordEvent(tx: Db, actor: Actor, type: EventType, ids: EventIds, why?: Why): Promise<void> {
  const [kind, id] = Object.entries(ids)[0] ?? ['none', ''];
  const event = { type, ids };
  const tags = tagsOfEvent(event);
  const at = now();
  await tx.$executeRaw`
    WITH recorded AS (
      INSERT INTO "Event" ("type", "actorKind", "actorId", "subject", "ids", "at")
      VALUES (${type}, ${actor.kind}::"ActorKind", ${actorId(actor)}, ${`${kind}:${[id].flat()[0]}`},
        ${JSON.stringify(ids)}::jsonb, ${at})
      RETURNING "id"
    )${alsoInTheLogOfAccess(event, actor, at, why)}
    SELECT CASE WHEN ${tags.length > 0} THEN pg_notify('tags', ${JSON.stringify(tags)}) END FROM recorded`;
  collectEvents([event]);
}

/** Tells the process that records an event of it, once its transaction is done (`withRecordedEvents`). */
export function collectEvents(events: readonly RecordedEvent[]): void {
  collector.getStore()?.push(...events);
}

type Why = { reason: AccessReason; words: string | null };

function alsoInTheLogOfAccess({ type, ids }: RecordedEvent, actor: Actor, at: Date, why?: Why): Prisma.Sql {
  const kind = accessOf(type);
  if (!kind) return Prisma.empty;
  return Prisma.sql`, entry AS (
      INSERT INTO "AccessEntry" ("eventId", "kind", "byId", "projectId", "reason", "words", "at")
      SELECT "id", ${kind}::"AccessKind", ${personIdOf(actor)}, ${ids.project ?? null}, ${why?.reason ?? null}::"AccessReason",
        ${why?.words ?? null}, ${at} FROM recorded
    )`;
}

/** Runs a command and also answers which events it recorded, so that its own process can react at once. */
export async function withRecordedEvents<Value>(run: () => Promise<Value>): Promise<{ value: Value; events: RecordedEvent[] }> {
  const events: RecordedEvent[] = [];
  const value = await collector.run(events, run);
  return { value, events };
}

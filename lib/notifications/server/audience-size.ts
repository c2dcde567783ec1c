import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { EventIds, EventType } from '@/lib/audit/events';
import { may } from '@/lib/audit/permissions';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { whoHears } from '../who-hears';
import { audiences, isPublic } from './internal/audiences';

const { sql } = Prisma;

/**
 * How many people would hear of an event if it happened now, at most: some of them have turned such news off.
 * For employees about to act; 0 for others. One statement.
 */
export async function countAudience(actor: Actor, type: EventType, ids: EventIds): Promise<number> {
  if (!may(actor, 'project.read')) return 0;
  const people = whoHears(type).map(({ who }) => sql`SELECT w."personId" FROM (${audiences[who]}) w`);
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT p."personId")::int AS "count"
    FROM (SELECT NULL::bigint AS "id", ${type}::text AS "type", NULL::text AS "subject", ${JSON.stringify(ids)}::jsonb AS "ids",
      ${now()}::timestamptz AS "at") e
    CROSS JOIN LATERAL (${Prisma.join(people, ' UNION ')}) p
    WHERE p."personId" IS NOT NULL AND p."personId" IS DISTINCT FROM ${personIdOf(actor)} AND ${isPublic}`;
  return row?.count ?? 0;
}

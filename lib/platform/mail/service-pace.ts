import { setTimeout as rest } from 'node:timers/promises';
import { db } from '@/lib/platform/db';
import type { Pace } from './resend-transport';

/** The row all processes share. */
export const mailServiceId = 'resend';

/** A request without an answer has reached the service by then, or never will. */
const longestWayMs = 2000;
/** The service counts by the second; the rest is for clocks that do not tick alike. */
const windowMs = 1050;
const longestRestMs = 1000;

/**
 * Keeps all processes together below the limit the mail service names: as many requests as it takes in a second may be
 * under way or answered less than a second ago, so that no second of the service's own can hold more, however long
 * they travel. Until its first answer it is asked one thing at a time.
 */
export const servicePace: Pace = async () => {
  const turn = await takeTurn();
  return async (limits) => {
    await db().$executeRaw`
      UPDATE "MailService" SET
        "turns" = array_replace("turns", ${turn}::timestamptz, clock_timestamp() + make_interval(secs => ${windowMs / 1000}::float)),
        "requestsPerSecond" = coalesce(${limits?.requestsPerSecond ?? null}::int, "requestsPerSecond"),
        "notBefore" = greatest("notBefore", clock_timestamp() + make_interval(secs => ${(limits?.pauseMs ?? 0) / 1000}::float))
      WHERE "id" = ${mailServiceId}`;
  };
};

async function takeTurn(): Promise<string> {
  for (;;) {
    const [taken] = await db().$queryRaw<{ turn: string }[]>`
      INSERT INTO "MailService" AS s ("id", "turns")
      VALUES (${mailServiceId}, ARRAY[clock_timestamp() + make_interval(secs => ${(longestWayMs + windowMs) / 1000}::float)])
      ON CONFLICT ("id") DO UPDATE SET "turns" =
        ARRAY(SELECT t FROM unnest(s."turns") t WHERE t > clock_timestamp()) || EXCLUDED."turns"
      WHERE coalesce(s."notBefore" <= clock_timestamp(), true)
        AND (SELECT count(*) FROM unnest(s."turns") t WHERE t > clock_timestamp()) < coalesce(s."requestsPerSecond", 1)
      RETURNING s."turns"[cardinality(s."turns")]::text AS "turn"`;
    if (taken) return taken.turn;
    await rest(await untilNextTurn());
  }
}

async function untilNextTurn(): Promise<number> {
  const [row] = await db().$queryRaw<{ ms: number | null }[]>`
    SELECT (1000 * extract(epoch FROM greatest("notBefore",
      (SELECT min(t) FROM unnest("turns") t WHERE t > clock_timestamp())) - clock_timestamp()))::float AS "ms"
    FROM "MailService" WHERE "id" = ${mailServiceId}`;
  return Math.min(longestRestMs, Math.max(5, row?.ms ?? 5));
}

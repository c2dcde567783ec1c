import { db } from '@/lib/platform/db';
import { lastPeriod, type Period } from '../digest-period';
import { digestTimes } from './digest-times';

/** People in one statement: a fraction of a second of the database's time. */
const peopleAtOnce = 500;

/**
 * Puts one mail in the outbox for everybody who wants to hear by the day or week and has something to hear of the
 * period that is over. Each chunk of people is one statement, whole or not at all, and the unique key on person,
 * purpose and period makes a second run harmless: one that died in the middle is simply run again. `between` is
 * awaited after each chunk. Answers how many people were looked at and how many mails were made.
 */
export async function gatherDigests(
  period: Period,
  at: Date,
  { chunk = peopleAtOnce, between }: { chunk?: number; between?: () => Promise<void> } = {},
): Promise<{ people: number; mails: number }> {
  const { key, until } = lastPeriod(period, at, digestTimes());
  const total = { people: 0, mails: 0 };
  for (let after: string | null = ''; after !== null; ) {
    const done: { people: number; mails: number; last: string | null } = await gatherChunk(period, {
      key,
      until,
      after,
      chunk,
      at,
    });
    total.people += done.people;
    total.mails += done.mails;
    after = done.people < chunk ? null : done.last;
    if (after !== null) await between?.();
  }
  return total;
}

type Chunk = { key: string; until: Date; after: string; chunk: number; at: Date };

async function gatherChunk(period: Period, { key, until, after, chunk, at }: Chunk) {
  const [row] = await db().$queryRaw<{ people: number; mails: number; last: string | null }[]>`
    WITH page AS (
      SELECT DISTINCT n."recipientId" FROM "Notification" n
      WHERE n."cadence" = ${period}::"Cadence" AND n."digestId" IS NULL AND n."createdAt" < ${until}::timestamptz
        AND n."recipientId" > ${after}
      ORDER BY n."recipientId" LIMIT ${chunk}
    ), made AS (
      INSERT INTO "Delivery" ("id", "recipientId", "purpose", "periodKey", "toAddress", "locale", "createdAt", "nextAttemptAt")
      SELECT gen_random_uuid()::text, u."id", ${`digest_${period}`}, ${key}, u."email", u."locale", ${at}::timestamptz, ${at}::timestamptz
      FROM page JOIN "User" u ON u."id" = page."recipientId" AND u."email" IS NOT NULL
      ON CONFLICT DO NOTHING
      RETURNING "id", "recipientId"
    ), gathered AS (
      UPDATE "Notification" n SET "digestId" = made."id" FROM made
      WHERE n."recipientId" = made."recipientId" AND n."cadence" = ${period}::"Cadence" AND n."digestId" IS NULL
        AND n."createdAt" < ${until}::timestamptz
    )
    SELECT (SELECT count(*)::int FROM page) AS "people", (SELECT count(*)::int FROM made) AS "mails",
      (SELECT max("recipientId") FROM page) AS "last"`;
  return row ?? { people: 0, mails: 0, last: null };
}

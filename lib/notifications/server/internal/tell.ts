import { type Db, Prisma } from '@/lib/platform/db';
import { kinds } from '../../kinds';
import { type Audience, kindOf, type Purpose } from '../../who-hears';
import { audiences, isPublic } from './audiences';

export type Told = { eventId: bigint; purpose: Purpose };

/** These concern what the person did themselves, so they hear of it whether others may see it or not. */
const ownMatter: readonly Audience[] = ['author', 'person', 'attendees', 'seated', 'onDuty'];

type Telling = {
  who: Audience;
  /** What is told, for each event once. */
  told: readonly Told[];
  /** Where to go on, and how many people to tell at most for each event. */
  after?: string;
  limit?: number;
  at: Date;
};

/**
 * Tells an audience of events: notifications by what each person has chosen, and a mail in the outbox for those who
 * want it at once, in one statement. Whoever has been told of an event already is left out by the unique key, so
 * that a second run adds nobody. Answers how many people it looked at and the last of them.
 */
export async function tell(
  tx: Db,
  { who, told, after = '', limit = 1000, at }: Telling,
): Promise<{ seen: number; last: string }> {
  const kindNames = told.map(({ purpose }) => kindOf[purpose]);
  const [row] = await tx.$queryRaw<{ seen: number; last: string | null }[]>`
    WITH told AS (
      SELECT * FROM unnest(${told.map(({ eventId }) => eventId)}::bigint[], ${told.map(({ purpose }) => purpose)}::text[],
        ${kindNames}::text[], ${kindNames.map((kind) => kinds[kind].cadence)}::"Cadence"[],
        ${kindNames.map((kind) => kinds[kind].noticeStays)}::boolean[]) AS t("eventId", "purpose", "kind", "cadence", "stays")
    ), page AS (
      SELECT t.*, a."personId", a."followId", e."ids", e."actorId" FROM told t JOIN "Event" e ON e."id" = t."eventId"
      CROSS JOIN LATERAL (
        SELECT DISTINCT ON (w."personId") w."personId", w."followId" FROM (${audiences[who]}) w
        WHERE w."personId" > ${after} ORDER BY w."personId" LIMIT ${limit}) a
      WHERE ${ownMatter.includes(who) ? Prisma.sql`TRUE` : isPublic}
    ), made AS (
      INSERT INTO "Notification" ("eventId", "recipientId", "purpose", "kind", "cadence", "contributionId", "projectId",
        "followId", "createdAt")
      SELECT page."eventId", u."id", page."purpose", page."kind",
        CASE WHEN s."pausedUntil" > ${at}::timestamptz THEN 'never' ELSE coalesce(p."cadence", page."cadence") END,
        c."id", j."id", page."followId", ${at}::timestamptz
      FROM page JOIN "User" u ON u."id" = page."personId"
      LEFT JOIN "NotificationPreference" p ON p."personId" = u."id" AND p."kind" = page."kind"
      LEFT JOIN "NotificationState" s ON s."personId" = u."id"
      LEFT JOIN "Contribution" c ON c."id" = page."ids"->>'contribution'
      LEFT JOIN "Project" j ON j."id" = page."ids"->>'project'
      WHERE u."id" IS DISTINCT FROM page."actorId" AND (page."stays" OR coalesce(p."cadence", page."cadence") <> 'never')
      ORDER BY page."eventId", u."id"
      ON CONFLICT DO NOTHING
      RETURNING "id", "eventId", "recipientId", "purpose", "cadence", "followId"
    ), mailed AS (
      INSERT INTO "Delivery" ("id", "eventId", "recipientId", "purpose", "toAddress", "locale", "data", "createdAt", "nextAttemptAt")
      SELECT gen_random_uuid()::text, m."eventId", m."recipientId", m."purpose", u."email", u."locale",
        e."ids" || jsonb_strip_nulls(jsonb_build_object('notification', m."id"::text, 'follow', m."followId")),
        ${at}::timestamptz, ${at}::timestamptz
      FROM made m JOIN "User" u ON u."id" = m."recipientId" JOIN "Event" e ON e."id" = m."eventId"
      WHERE m."cadence" = 'now' AND u."email" IS NOT NULL
      ON CONFLICT DO NOTHING
    )
    SELECT count(*)::int AS "seen", max("personId") AS "last" FROM page`;
  return { seen: row?.seen ?? 0, last: row?.last ?? after };
}

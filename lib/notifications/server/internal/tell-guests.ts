import type { Db } from '@/lib/platform/db';
import type { Told } from './tell';

/**
 * Tells guests what became of what they sent, by mail to the address they confirmed; they have no page to read it on. The
 * unique key of event and guest lets nobody hear twice.
 */
export async function tellGuests(tx: Db, { told, at }: { told: readonly Told[]; at: Date }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Delivery" ("id", "eventId", "guestId", "purpose", "toAddress", "locale", "data", "createdAt", "nextAttemptAt")
    SELECT gen_random_uuid()::text, e."id", g."contributionId", t."purpose", g."email", c."language", e."ids",
      ${at}::timestamptz, ${at}::timestamptz
    FROM unnest(${told.map(({ eventId }) => eventId)}::bigint[], ${told.map(({ purpose }) => purpose)}::text[])
      AS t("eventId", "purpose")
    JOIN "Event" e ON e."id" = t."eventId"
    JOIN "GuestSender" g ON g."contributionId" = e."ids"->>'contribution'
    JOIN "Contribution" c ON c."id" = g."contributionId"
    WHERE g."confirmedAt" IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

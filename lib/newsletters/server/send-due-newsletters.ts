import { recordEvent } from '@/lib/audit/server/record-event';
import { db, Prisma } from '@/lib/platform/db';
import { subscribersOf } from './readers';

const system = { kind: 'system', name: 'newsletters' } as const;
const longestMs = 60_000;

/**
 * Lets the newsletters go whose moment has come, each in one transaction: it is marked as sent, its event tells the
 * followers (by what each has chosen), and those without an account get theirs in the outbox. A worker that dies in
 * between leaves all of it undone. Answers how many went.
 */
export async function sendDueNewsletters(at: Date): Promise<number> {
  for (let sent = 0; ; sent++) if (!(await sendOne(at))) return sent;
}

async function sendOne(at: Date): Promise<boolean> {
  return db().$transaction(
    async (tx) => {
      const [due] = await tx.$queryRaw<{ id: string; projectId: string | null; themeId: string | null }[]>`
        SELECT l."id", l."projectId", l."themeId" FROM "NewsletterDispatch" d JOIN "Newsletter" l ON l."id" = d."newsletterId"
        WHERE d."sentAt" IS NULL AND d."dueAt" <= ${at}::timestamptz
        ORDER BY d."dueAt", d."newsletterId" LIMIT 1 FOR UPDATE OF d SKIP LOCKED`;
      if (!due) return false;
      const { id, projectId, themeId } = due;
      await tx.newsletterDispatch.update({ where: { newsletterId: id }, data: { sentAt: at }, select: { newsletterId: true } });
      const about = projectId ? { project: projectId } : { theme: themeId ?? '' };
      await recordEvent(tx, system, 'newsletter.sent', { newsletter: id, ...about });
      await tx.$executeRaw`
        INSERT INTO "Delivery" ("id", "eventId", "subscriberId", "purpose", "toAddress", "locale", "data", "createdAt", "nextAttemptAt")
        SELECT gen_random_uuid()::text, (SELECT max("id") FROM "Event" WHERE "subject" = ${`newsletter:${id}`} AND "type" = 'newsletter.sent'),
          s."id", 'newsletter', s."email", s."locale", jsonb_build_object('newsletter', ${id}::text), ${at}::timestamptz, ${at}::timestamptz
        FROM (${subscribersOf(Prisma.sql`${id}`)}) s ON CONFLICT DO NOTHING`;
      return true;
    },
    { timeout: longestMs },
  );
}

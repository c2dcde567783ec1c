import { type Actor, personIdOf } from '@/lib/audit/actor';
import { consentHash } from '@/lib/identity/server/record-consent';
import { db, Prisma } from '@/lib/platform/db';
import type { ConsentView } from '../data-views';

/** What somebody has said yes to, newest first: the latest word on each thing, and whether it still holds. */
export async function listOwnConsents(actor: Actor): Promise<ConsentView[]> {
  const personId = personIdOf(actor);
  if (!personId) return [];
  const person = await db().user.findUnique({ where: { id: personId }, select: { email: true } });
  const hash = person?.email ? consentHash(person.email) : null;
  return db().$queryRaw<ConsentView[]>`
    SELECT latest.*, coalesce(p."titleDa", h."titleDa", f."word", f."place") AS "titleDa",
      coalesce(p."titleEn", h."titleEn", f."word", f."place") AS "titleEn"
    FROM (
      SELECT DISTINCT ON (c."subject") split_part(c."subject", ':', 2) AS "id", c."purpose"::text, c."act"::text, c."textVersion",
        c."how"::text, c."at"
      FROM "Consent" c WHERE ${hash === null ? Prisma.sql`c."personId" = ${personId}` : Prisma.sql`(c."personId" = ${personId} OR c."addressHash" = ${hash})`}
      ORDER BY c."subject", c."at" DESC) latest
    LEFT JOIN "Follow" f ON latest."purpose" = 'follow' AND f."id" = latest."id"
    LEFT JOIN "NewsletterSubscriber" n ON latest."purpose" = 'newsletter' AND n."id" = latest."id"
    LEFT JOIN "Project" p ON p."id" = coalesce(f."projectId", n."projectId")
    LEFT JOIN "Theme" h ON h."id" = coalesce(f."themeId", n."themeId")
    ORDER BY latest."at" DESC LIMIT 100`;
}

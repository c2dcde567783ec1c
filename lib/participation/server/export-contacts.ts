import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { isLateReply } from '@/lib/contributions/server/contribution-queries';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import type { ContactLineView, ExportContacts } from '../contact-schema';

type Exported = { slug: string; lines: ContactLineView[] };

/**
 * Where everybody who replied to a hearing is reached, for the letters that the law demands (planloven § 31): the only way
 * these addresses leave the product. Each time is in the log of access with the reason, before the answer leaves. A
 * protected name is left out.
 */
export async function exportContacts(
  actor: Actor,
  { project, phase, reason, words }: Omit<ExportContacts, 'locale'>,
): Promise<Result<Exported, 'notFound' | 'holdsCpr'>> {
  if (!may(actor, 'identity.view')) return refused('notFound');
  if (!isWithoutCpr(words)) return refused('holdsCpr');
  const found = await db().phase.findFirst({
    where: { slug: phase, project: { slug: project }, projectId: reach(actor, 'identity.view'), acts: { has: 'hearing_reply' } },
    select: { id: true, slug: true, projectId: true },
  });
  if (!found) return refused('notFound');
  return db().$transaction(async (tx) => {
    const lines = await tx.$queryRaw<ContactLineView[]>`
      SELECT h."number", c."code", ${isLateReply} AS "isLate", h."organisation",
        coalesce(CASE WHEN NOT u."isProtected" THEN u."name" END, g."name", s."senderName") AS "name",
        s."contact", coalesce(u."email", g."email")::text AS "email"
      FROM "HearingReply" h JOIN "Contribution" c ON c."id" = h."contributionId" JOIN "Phase" f ON f."id" = h."phaseId"
      LEFT JOIN "User" u ON u."id" = c."authorId"
      LEFT JOIN "GuestSender" g ON g."contributionId" = c."id"
      LEFT JOIN "StaffEntry" s ON s."contributionId" = c."id"
      LEFT JOIN "Withdrawal" w ON w."contributionId" = c."id"
      WHERE h."phaseId" = ${found.id} AND w."contributionId" IS NULL AND coalesce(u."email"::text, g."email"::text, s."contact") IS NOT NULL
      ORDER BY h."number"`;
    const why = { reason, words: words || null };
    await recordEvent(tx, actor, 'contacts.exported', { phase: found.id, project: found.projectId }, why);
    return ok({ slug: found.slug, lines });
  });
}

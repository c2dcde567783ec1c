import type { ReminderName } from '@/emails/staff-reminders';
import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { withinReach } from '@/lib/audit/server/within-reach';
import type { Locale } from '@/lib/i18n/locale';
import { db, Prisma } from '@/lib/platform/db';

export type Reminder = { name: ReminderName; count: number; first: string[] };

const shown = 10;
/** Phases that open or close within so many days are reminded of. */
export const remindedDays = 3;

/**
 * All that waits for an employee on a day, a project manager hears of their own projects, `staff` is all of it: cases past their time, appeals past the day an answer was promised, phases about to
 * open or close, closed phases where something published has no answer yet, and for those who operate the mail those that were given
 * up. What does not wait is left out.
 */
export async function listReminders(reader: Actor | 'staff', at: Date, locale: Locale): Promise<Reminder[]> {
  const within = (column: Prisma.Sql) => (reader === 'staff' ? Prisma.empty : withinReach(reader, 'case.read', column));
  const isOperating = reader === 'staff' || may(reader, 'mail.operate');
  const title = locale === 'da' ? 'titleDa' : 'titleEn';
  const rows = await db().$queryRaw<{ name: ReminderName; label: string; da: string | null; en: string | null }[]>`
    WITH today AS (SELECT (${at}::timestamptz AT TIME ZONE 'Europe/Copenhagen')::date AS d),
    phases AS (
      SELECT f."id", f."opensOn", f."closesOn", f."titleDa", f."titleEn" FROM "Phase" f
      JOIN "PhasePublication" p ON p."phaseId" = f."id" JOIN "ProjectPublication" j ON j."projectId" = f."projectId"
      WHERE true ${within(Prisma.sql`f."projectId"`)})
    SELECT 'overdueCases' AS "name", c."code" AS "label", c."code" AS "da", c."code" AS "en", m."dueAt" AS "since"
      FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId"
      WHERE m."closedAt" IS NULL AND m."dueAt" < ${at}::timestamptz ${within(Prisma.sql`c."projectId"`)}
    UNION ALL SELECT 'overdueAppeals', k."id", c."code", c."code", k."answerDueAt"
      FROM "Appeal" k LEFT JOIN "ModerationDecision" d ON d."id" = k."decisionId"
      LEFT JOIN "ModerationCase" m ON m."id" = d."caseId" LEFT JOIN "Contribution" c ON c."id" = m."contributionId"
      LEFT JOIN "Block" o ON o."id" = k."blockId" LEFT JOIN "Contribution" oc ON oc."id" = o."contributionId"
      WHERE k."decidedAt" IS NULL AND k."answerDueAt" < ${at}::timestamptz
        ${within(Prisma.sql`coalesce(c."projectId", oc."projectId")`)}
    UNION ALL SELECT 'phasesOpening', "id", "titleDa", "titleEn", "opensOn" FROM phases, today
      WHERE "opensOn" > d AND "opensOn" <= d + ${remindedDays}::int
    UNION ALL SELECT 'phasesClosing', "id", "titleDa", "titleEn", "closesOn" FROM phases, today
      WHERE "closesOn" >= d AND "closesOn" <= d + ${remindedDays}::int
    UNION ALL SELECT 'unansweredPhases', "id", "titleDa", "titleEn", "closesOn" FROM phases, today
      WHERE "closesOn" < d AND EXISTS (
        SELECT 1 FROM "Contribution" c JOIN "Publication" b ON b."contributionId" = c."id"
        WHERE c."phaseId" = phases."id" AND c."kind" = 'proposal'
          AND NOT EXISTS (SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = c."id")
          AND NOT EXISTS (SELECT 1 FROM "ContributionUse" u WHERE u."contributionId" = c."id"))
    UNION ALL SELECT 'deadMails', "id", "purpose", "purpose", "createdAt" FROM "Delivery"
      WHERE "state" = 'dead' AND ${isOperating}
    ORDER BY "since"`;
  const byName = new Map<ReminderName, (string | null)[]>();
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), title === 'titleDa' ? row.da : row.en]);
  return [...byName].map(([name, labels]) => ({
    name,
    count: labels.length,
    // An appeal against a block has no receipt number.
    first: name === 'deadMails' ? [] : labels.filter((label) => label !== null).slice(0, shown),
  }));
}

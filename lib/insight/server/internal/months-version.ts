import type { Actor } from '@/lib/audit/actor';
import { type Db, db } from '@/lib/platform/db';
import { versionText } from '../../version-texts';
import { contentOf } from './content-of';
import { freezeVersion } from './freeze-version';
import { grantedOrganisations } from './granted-organisations';
import { heldSelect } from './hold-summary';

const daysWorthwhile = 14;
const dayMs = 86_400_000;

type Month = { scheduleId: string; month: string; at: Date };

/** Makes the version of a month and its mails in one transaction; false where it is made already or given up. */
export async function makeMonthsVersion(actor: Actor, { scheduleId, month, at }: Month): Promise<boolean> {
  return db().$transaction(
    async (tx) => {
      const schedule = await tx.summarySchedule.findUniqueOrThrow({
        where: { id: scheduleId },
        select: { summaryId: true, recipients: { select: { organisationId: true } } },
      });
      await tx.$executeRaw`SELECT 1 FROM "ComposedSummary" WHERE "id" = ${schedule.summaryId} FOR UPDATE`;
      const run = await tx.summaryRun.findUnique({ where: { scheduleId_month: { scheduleId, month } } });
      if (run?.doneAt || run?.failedAt) return false;
      const summary = await tx.composedSummary.findUniqueOrThrow({ where: { id: schedule.summaryId }, select: heldSelect });
      const content = await contentOf(summary, at);
      if (!content) throw new Error('What the summary is of is not public.');
      const submissionKey = `schedule ${scheduleId} ${month}`;
      const version = await freezeVersion(tx, actor, { summary, content, reason: versionText('monthly'), submissionKey });
      const done = { versionId: version.id, doneAt: at };
      await tx.summaryRun.upsert({
        where: { scheduleId_month: { scheduleId, month } },
        create: { scheduleId, month, ...done },
        update: done,
        select: { month: true },
      });
      const granted = await grantedOrganisations(tx, summary, at);
      const chosen = schedule.recipients.map(({ organisationId }) => organisationId);
      await mailMembers(tx, {
        versionId: version.id,
        organisations: granted.map(({ id }) => id).filter((id) => chosen.includes(id)),
        at,
      });
      return true;
    },
    { timeout: 60_000 },
  );
}

/** Puts a mail in the outbox for each member with an address, once, in the language they read. */
async function mailMembers(
  tx: Db,
  { versionId, organisations, at }: { versionId: string; organisations: string[]; at: Date },
): Promise<void> {
  const members = await tx.user.findMany({
    where: { email: { not: null }, memberships: { some: { organisationId: { in: organisations } } } },
    orderBy: { id: 'asc' },
    select: { id: true, email: true, locale: true },
  });
  await tx.delivery.createMany({
    data: members.flatMap(({ id, email, locale }) =>
      email
        ? {
            purpose: 'partner_summary',
            recipientId: id,
            toAddress: email,
            locale,
            data: { version: versionId },
            createdAt: at,
            nextAttemptAt: at,
            expiresAt: new Date(at.getTime() + daysWorthwhile * dayMs),
          }
        : [],
    ),
  });
}

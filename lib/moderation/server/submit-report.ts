import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { visibleTo } from '@/lib/contributions/server/contribution-queries';
import { mailboxKeyOf } from '@/lib/identity/server/mailbox-key';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { keyedHash, receiptCode, timeOrderedId } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { reportFlags } from '../report';
import { mayReport } from '../report-policy';
import type { SubmitReport } from '../report-schema';
import { dueAtFrom } from './internal/due-at';

export type SubmitReportRefusal = 'contributionNotFound' | 'ownContribution' | 'blocked';

const attempts = 5;

/**
 * A reader says that a published contribution breaks a rule. It is stored once for each reader (one
 * mailbox, or one network and browser) and puts the case before an employee. It hides nothing, however
 * many there are. Answers the number under which the reader can see what came of it; the same reader
 * gets the first number again.
 */
export async function submitReport(
  actor: Actor,
  input: SubmitReport,
  { flags }: { flags: string[] } = { flags: [] },
): Promise<Result<{ number: string }, SubmitReportRefusal>> {
  const contribution = await db().contribution.findFirst({
    where: { code: input.code, publication: { isNot: null }, project: { publication: { isNot: null } }, ...visibleTo(actor) },
    select: { id: true, authorId: true, projectId: true },
  });
  if (!contribution) return refused('contributionNotFound');
  const verdict = mayReport(actor, contribution, now());
  if (!verdict.allowed) return refused(verdict.reason, verdict.details);

  const reporterId = personIdOf(actor);
  const reporterKey = keyedHash('report', reporterId ? await mailboxKeyOf(reporterId) : input.reader);
  const { id: contributionId, projectId } = contribution;
  return db().$transaction(async (tx) => {
    const said = { reason: input.reason, text: input.text === '' ? null : input.text, flags, reportedAt: now() };
    const { id, number, isNew } = await insertOrFind(tx, { contributionId, reporterId, reporterKey, ...said });
    if (isNew) {
      await callForAttention(tx, contributionId);
      await recordEvent(tx, actor, 'report.submitted', { report: id, contribution: contributionId, project: projectId });
    }
    return ok({ number });
  });
}

type NewReport = {
  contributionId: string;
  reporterId: string | null;
  reporterKey: string;
  reason: SubmitReport['reason'];
  text: string | null;
  flags: string[];
  reportedAt: Date;
};

/** The reader's report of this contribution; of many that arrive at once the database keeps one. */
async function insertOrFind(tx: Db, report: NewReport): Promise<{ id: string; number: string; isNew: boolean }> {
  const { contributionId, reporterKey, reportedAt } = report;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const number = receiptCode('RA');
    const { count } = await tx.report.createMany({
      data: { ...report, id: timeOrderedId(reportedAt), number },
      skipDuplicates: true,
    });
    const found = await tx.report.findUnique({
      where: { contributionId_reporterKey: { contributionId, reporterKey } },
      select: { id: true, number: true },
    });
    if (found) return { ...found, isNew: count === 1 };
  }
  throw new Error('no free report number found');
}

/** Puts the case into the queue. What is public stays so. */
async function callForAttention(tx: Db, contributionId: string): Promise<void> {
  const [{ confirmed } = { confirmed: 0 }] = await tx.$queryRaw<{ confirmed: number }[]>`
    SELECT count(*)::int AS "confirmed" FROM "Report" r JOIN "User" u ON u."id" = r."reporterId"
    WHERE r."contributionId" = ${contributionId} AND r."settledAt" IS NULL
      AND u."emailVerified" IS NOT NULL AND cardinality(r."flags") = 0`;
  const flags = reportFlags(confirmed);
  const at = now();
  const dueAt = flags.includes('reported_by_many') ? at : dueAtFrom(at);
  await tx.$executeRaw`
    INSERT INTO "ModerationCase" ("id", "contributionId", "flags", "openedAt", "dueAt")
    VALUES (${timeOrderedId(at)}, ${contributionId}, ${flags}::text[], ${at}, ${dueAt})
    ON CONFLICT ("contributionId") DO UPDATE SET
      "flags" = ARRAY(SELECT DISTINCT unnest("ModerationCase"."flags" || EXCLUDED."flags")),
      "version" = "ModerationCase"."version" + ("ModerationCase"."closedAt" IS NOT NULL)::int,
      "dueAt" = CASE WHEN "ModerationCase"."closedAt" IS NULL THEN least("ModerationCase"."dueAt", EXCLUDED."dueAt")
        ELSE EXCLUDED."dueAt" END,
      "closedAt" = NULL`;
}

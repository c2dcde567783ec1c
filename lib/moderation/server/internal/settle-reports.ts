import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import { outcomeForReporters } from '../../report';

type Settled = { id: string; project: string; reporterId: string | null };

/**
 * Answers everybody who reported a contribution with what an employee has now decided about it. A
 * later decision that comes out differently answers them again. Part of a decision's transaction.
 */
export async function settleReports(tx: Db, actor: Actor, contributionId: string, decided: string, at: Date): Promise<void> {
  const outcome = outcomeForReporters(decided);
  const settled = await tx.$queryRaw<Settled[]>`
    UPDATE "Report" r SET "outcome" = ${outcome}::"ReportOutcome", "settledAt" = ${at}
    FROM "Contribution" c
    WHERE r."contributionId" = ${contributionId} AND c."id" = r."contributionId"
      AND (r."settledAt" IS NULL OR r."outcome" <> ${outcome}::"ReportOutcome")
    RETURNING r."id", c."projectId" AS "project", r."reporterId"`;
  for (const { id, project, reporterId } of settled) {
    const person = reporterId ? { person: reporterId } : {};
    await recordEvent(tx, actor, 'report.settled', { report: id, contribution: contributionId, project, ...person });
  }
  if (settled.length > 0)
    await tx.$executeRaw`
      UPDATE "ModerationCase" SET "flags" = array_remove(array_remove("flags", 'reported'), 'reported_by_many')
      WHERE "contributionId" = ${contributionId}`;
}

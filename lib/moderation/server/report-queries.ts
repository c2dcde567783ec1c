import { type Actor, personIdOf } from '@/lib/audit/actor';
import { withinReach } from '@/lib/audit/server/within-reach';
import type { Locale } from '@/lib/i18n/locale';
import { db, Prisma } from '@/lib/platform/db';
import { mayReadCases } from '../moderation-policy';
import type { CaseReportView, MyReportView, ReportableView, ReportReceiptView } from '../report-views';

const mostShown = 50;

/** A published contribution somebody may report, or null for any other code. */
export async function getReportable(code: string): Promise<ReportableView | null> {
  const row = await db().contribution.findFirst({
    where: { code, publication: { isNot: null }, project: { publication: { isNot: null } } },
    select: {
      code: true,
      kind: true,
      text: true,
      language: true,
      isExample: true,
      proposal: { select: { title: true } },
      project: { select: { slug: true, titleDa: true, titleEn: true } },
    },
  });
  if (!row) return null;
  const { proposal, language, ...said } = row;
  return { ...said, title: proposal?.title ?? null, language: language as Locale };
}

const receipt = {
  number: true,
  reportedAt: true,
  settledAt: true,
  outcome: true,
  contribution: { select: { code: true } },
} as const;

/** How far a report has come, for whoever has its number; null for an unknown one. */
export async function getReportReceipt(number: string): Promise<ReportReceiptView | null> {
  const row = await db().report.findUnique({ where: { number }, select: receipt });
  if (!row) return null;
  const { contribution, ...report } = row;
  return { ...report, code: contribution.code };
}

/** One's own latest reports, newest first; none for somebody not signed in. */
export async function listMyReports(actor: Actor): Promise<MyReportView[]> {
  const reporterId = personIdOf(actor);
  if (!reporterId) return [];
  const rows = await db().report.findMany({
    where: { reporterId },
    orderBy: [{ reportedAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: { ...receipt, reason: true },
  });
  return rows.map(({ contribution, ...report }) => ({ ...report, code: contribution.code }));
}

/** What readers said of a contribution, newest first, for employees; who they are is not asked for. */
export async function listReportsOfCase(actor: Actor, code: string): Promise<CaseReportView[]> {
  if (!mayReadCases(actor).allowed) return [];
  const within = withinReach(actor, 'case.read', Prisma.sql`c."projectId"`);
  return db().$queryRaw<CaseReportView[]>`
    SELECT r."number", r."reason"::text AS "reason", r."text", r."reportedAt", r."settledAt", r."outcome"::text AS "outcome",
      (u."emailVerified" IS NOT NULL) AS "isConfirmed",
      (SELECT count(*)::int FROM "Report" b WHERE b."reporterKey" = r."reporterKey" AND b."outcome" = 'kept'
        AND b."contributionId" <> r."contributionId") AS "unfoundedBefore"
    FROM "Report" r JOIN "Contribution" c ON c."id" = r."contributionId" LEFT JOIN "User" u ON u."id" = r."reporterId"
    WHERE c."code" = ${code} ${within}
    ORDER BY r."reportedAt" DESC, r."id" DESC LIMIT ${mostShown}`;
}

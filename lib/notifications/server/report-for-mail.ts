import { inLocale, type Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';

/** What the mail to a reader says of their report; null when it is gone or waits again. */
export async function getReportForMail(reportId: string, locale: Locale) {
  const row = await db().report.findUnique({
    where: { id: reportId },
    select: {
      number: true,
      outcome: true,
      contribution: { select: { code: true, project: { select: { titleDa: true, titleEn: true } } } },
    },
  });
  if (!row?.outcome) return null;
  const { number, outcome, contribution } = row;
  return { number, outcome, code: contribution.code, project: inLocale(contribution.project, 'title', locale) };
}

import type { PartnerSummaryProps } from '@/emails/partner-summary';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { db } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { mailAddress } from './mail-sender';

/** What the mail about a version says; null once it is withdrawn. Whether its reader may see it is asked when they open it. */
export async function getSummaryForMail(versionId: string, locale: Locale): Promise<PartnerSummaryProps | null> {
  const row = await db().summaryVersion.findFirst({
    where: { id: versionId, withdrawal: null },
    select: { code: true, number: true, frozenAt: true, summary: { select: { titleDa: true, titleEn: true } } },
  });
  if (!row) return null;
  return {
    title: inLocale(row.summary, 'title', locale),
    number: row.number,
    owner: municipality().name,
    date: dateOfMoment(row.frozenAt, locale),
    link: mailAddress(pathTo(locale, '/partner/versions/[code]', { code: row.code })),
  };
}

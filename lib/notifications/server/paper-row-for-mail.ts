import type { PaperRowProps } from '@/emails/paper-row';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getPaperRow } from '@/lib/papers/server/public-paper-queries';
import { getContributionForMail } from './contribution-for-mail';
import { mailAddress } from './mail-sender';

/** What the sender of a hearing reply is told of their own row; null where no published paper speaks of it. */
export async function getPaperRowForMail(contributionId: string, locale: Locale): Promise<PaperRowProps | null> {
  const [about, row] = await Promise.all([getContributionForMail(contributionId, locale), getPaperRow(contributionId)]);
  if (!about || !row) return null;
  const { kind, code, project } = about;
  const link = `${mailAddress(pathTo(locale, '/path/[code]', { code }))}#hvidbog`;
  const places = row.changes.map(({ place }) => place).join(', ');
  return { kind, code, project, link, label: row.label, remark: row.remark || '–', places };
}

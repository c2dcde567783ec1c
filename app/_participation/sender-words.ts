import type { ContributionView } from '@/lib/contributions/contribution-views';
import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';

/** What others see of a sender: their name or "citizen", the body they speak for in a hearing, and that an officer wrote it down for them. */
export function senderInWords(
  { senderName, isSenderGone, hearing, entry }: Pick<ContributionView, 'senderName' | 'isSenderGone' | 'hearing' | 'entry'>,
  locale: Locale,
): string {
  const said = textsIn(locale, 'participation');
  const person = senderName ?? said(isSenderGone ? 'deletedUser' : 'citizen');
  const sender = hearing?.organisation ? speakerInWords(hearing, hearing.organisation, senderName, locale) : person;
  return entry ? `${sender}, ${said(`entered.${entry.channel}`, { date: plainDate(entry.receivedOn, locale) })}` : sender;
}

function speakerInWords(
  { speaksAs }: NonNullable<ContributionView['hearing']>,
  organisation: string,
  senderName: string | null,
  locale: Locale,
): string {
  const t = textsIn(locale, 'hearing');
  const body = t('body', { organisation, speaksAs: t(`speakers.${speaksAs}`) });
  return senderName ? `${senderName}, ${body}` : body;
}

import type { ContributionView } from '@/lib/contributions/contribution-views';
import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';

/** What others see of a sender: their name or "citizen", those who stand behind it with them, the body they speak for in a hearing, and that an officer wrote it down for them. */
export function senderInWords(
  view: Pick<ContributionView, 'senderName' | 'coAuthors' | 'isSenderGone' | 'hearing' | 'entry'>,
  locale: Locale,
): string {
  const { senderName, isSenderGone, hearing, entry } = view;
  const said = textsIn(locale, 'participation');
  const person = senderName ?? said(isSenderGone ? 'deletedUser' : 'citizen');
  const sender = hearing?.organisation
    ? speakerInWords(hearing, hearing.organisation, senderName, locale)
    : withCoAuthors(person, view.coAuthors, locale);
  return entry ? `${sender}, ${said(`entered.${entry.channel}`, { date: plainDate(entry.receivedOn, locale) })}` : sender;
}

/** Named ones by name, the others by how many they are. */
function withCoAuthors(sender: string, coAuthors: readonly (string | null)[], locale: Locale): string {
  if (coAuthors.length === 0) return sender;
  const named = coAuthors.filter((name) => name !== null);
  const unnamed = coAuthors.length - named.length;
  const t = textsIn(locale, 'coAuthors');
  const all = [...named, ...(unnamed > 0 ? [t('citizens', { count: unnamed })] : [])];
  return t('together', { sender, others: new Intl.ListFormat(locale === 'da' ? 'da-DK' : 'en-GB').format(all) });
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

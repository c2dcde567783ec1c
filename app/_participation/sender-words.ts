import type { ContributionView } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';

/** What others see of a sender: their name or "citizen", and the body they speak for in a hearing. */
export function senderInWords(
  { senderName, isSenderGone, hearing }: Pick<ContributionView, 'senderName' | 'isSenderGone' | 'hearing'>,
  locale: Locale,
): string {
  const person = senderName ?? textsIn(locale, 'participation')(isSenderGone ? 'deletedUser' : 'citizen');
  if (!hearing?.organisation) return person;
  const t = textsIn(locale, 'hearing');
  const body = t('body', { organisation: hearing.organisation, speaksAs: t(`speakers.${hearing.speaksAs}`) });
  return senderName ? `${senderName}, ${body}` : body;
}

import { getTranslations } from 'next-intl/server';
import { Badge } from '@/app/_ui/badge';
import { plainDate } from '@/lib/i18n/dates';
import type { LifeView } from '@/lib/strategy/plan-views';
import { pageLocale } from '@/lib/web/page-locale';

/** Says of something that it is over, and since when. Nothing of what is not: that is how it is meant to be. */
export async function OverBadge({ life: { state, changes } }: { life: LifeView }) {
  if (state !== 'concluded') return null;
  const locale = await pageLocale();
  const t = await getTranslations('life');
  const on = changes.at(-1)?.happenedOn;
  return <Badge tone="not">{on ? t('overSince', { date: plainDate(on, locale) }) : t('states.concluded')}</Badge>;
}

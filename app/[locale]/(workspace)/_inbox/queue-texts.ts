import { getTranslations } from 'next-intl/server';
import type { QueueTexts } from './queue-list';

/** The words around the list, which are the same for every filter. */
export async function queueTexts(): Promise<QueueTexts> {
  const t = await getTranslations('queue');
  return {
    filters: t('filtersLabel'),
    flagged: t('flagged'),
    more: t('more'),
    offline: t('offline'),
    none: t('none'),
    select: t('select'),
    vanished: t('vanished', { count: 'COUNT' }),
    bulk: {
      label: t('bulk.label'),
      chosen: t('bulk.chosen', { count: 'COUNT' }),
      none: t('bulk.none'),
      preview: t('bulk.preview'),
      all: t('bulk.all'),
    },
  };
}

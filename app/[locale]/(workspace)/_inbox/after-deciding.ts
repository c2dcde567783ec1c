import type { Locale } from '@/lib/i18n/locale';
import { filterOfQuery, filterQuery } from '@/lib/moderation/queue-filter';
import { pathTo } from '@/lib/web/paths';
import { casePath } from './case-path';

/** The next waiting case under the same filter, or the empty inbox, saying which case was just decided. */
export function afterDeciding(locale: Locale, decided: string, next: unknown, query: unknown): string {
  const filter = filterOfQuery(typeof query === 'string' ? query : '');
  if (typeof next === 'string' && next !== '' && next !== decided) return casePath(locale, next, filter, { decided });
  const kept = filterQuery(filter);
  return `${pathTo(locale, '/workspace')}?${kept ? `${kept}&` : ''}${new URLSearchParams({ decided })}`;
}

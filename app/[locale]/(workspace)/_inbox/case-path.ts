import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { filterQuery, type QueueFilter } from '@/lib/moderation/queue-filter';

/** The page of a case, with the filter of the queue one comes from. */
export function casePath(locale: Locale, code: string, filter: QueueFilter, more: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(filterQuery(filter))), ...more });
  const query = asked.toString();
  return `${pathTo(locale, '/workspace/cases/[code]', { code })}${query ? `?${query}` : ''}`;
}

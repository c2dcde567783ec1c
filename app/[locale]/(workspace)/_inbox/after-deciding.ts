import type { Locale } from '@/lib/i18n/locale';
import { queueFilters } from '@/lib/moderation/case-views';
import { pathTo } from '@/lib/web/paths';

/** The next waiting case, or the empty inbox, saying which case was just decided. */
export function afterDeciding(locale: Locale, decided: string, next: unknown, filter: unknown): string {
  const path =
    typeof next === 'string' && next !== '' && next !== decided
      ? pathTo(locale, '/workspace/cases/[code]', { code: next })
      : pathTo(locale, '/workspace');
  const kept = queueFilters.find((each) => each === filter && each !== 'all');
  return `${path}?${new URLSearchParams({ decided, ...(kept && { filter: kept }) })}`;
}

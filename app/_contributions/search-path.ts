import type { Locale } from '@/lib/i18n/locale';
import { type BrowseFilter, browseFilterFrom, browseQuery } from '@/lib/thread/browse-filter';
import { pathTo } from '@/lib/web/paths';

/** Where what a filter lets through is listed. */
export function searchPath(locale: Locale, filter: Partial<BrowseFilter>): string {
  return `${pathTo(locale, '/contributions/search')}?${browseQuery({ ...browseFilterFrom({}), ...filter })}`;
}

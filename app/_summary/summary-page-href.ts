import type { Locale } from '@/lib/i18n/locale';
import type { SummaryPage } from '@/lib/insight/summary-content';
import { pathTo } from '@/lib/web/paths';

/** The address of a public page a summary leads to. */
export function hrefOf(page: SummaryPage, locale: Locale): string {
  switch (page.to) {
    case '/projects/[slug]':
    case '/decisions/[slug]':
      return pathTo(locale, page.to, { slug: page.slug });
    case '/path/[code]':
      return pathTo(locale, page.to, { code: page.code });
    case '/strategy/[theme]':
      return pathTo(locale, page.to, { theme: page.theme });
  }
}

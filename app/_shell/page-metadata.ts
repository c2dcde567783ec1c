import type { Metadata } from 'next';
import { locales } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

type Described<P extends Page> = {
  page: P;
  params?: PageParams<P>[0];
  title: string;
  description?: string;
  /** Keeps the page out of search engines: examples and pages for one person. */
  hidden?: boolean;
};

/** Title, address and the same page in the other language, for search engines and for those who share it. */
export async function pageMetadata<P extends Page>(described: Described<P>): Promise<Metadata> {
  const { page, params, title, description, hidden } = described;
  const at = (locale: (typeof locales)[number]) => pathTo(locale, page, ...((params ? [params] : []) as PageParams<P>));
  const locale = await pageLocale();
  return {
    title,
    description,
    alternates: {
      canonical: at(locale),
      languages: { ...Object.fromEntries(locales.map((each) => [each, at(each)])), 'x-default': at('da') },
    },
    openGraph: { title, description, url: at(locale), locale: locale === 'da' ? 'da_DK' : 'en_GB', type: 'website' },
    ...(hidden ? { robots: { index: false, follow: true } } : {}),
  };
}

import type { Metadata } from 'next';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { shareSize } from '@/lib/drawing/share-background';
import { locales } from '@/lib/i18n/locale';
import { openBase } from '@/lib/insight/open-terms';
import { pageLocale } from '@/lib/web/page-locale';
import type { Page } from '@/lib/web/paths';
import { addressOf, type ShellParams } from './page-params';
import { sharePicture } from './share-picture';

type Described<P extends Page> = {
  page: P;
  params?: ShellParams<P>;
  title: string;
  description?: string;
  /** Under the open data, what tells of news on it; a calendar too, where it has one. */
  feed?: `/${string}.atom`;
  calendar?: `/${string}.ics`;
  /** Keeps the page out of search engines: examples and pages for one person. */
  hidden?: boolean;
};

/** Title, address and the same page in the other language, for search engines and for those who share it. */
export async function pageMetadata<P extends Page>(described: Described<P>): Promise<Metadata> {
  const { page, params, hidden } = described;
  const title = withPlainMarks(described.title);
  const description = described.description && withPlainMarks(described.description);
  const at = (locale: (typeof locales)[number]) => addressOf(locale, page, params);
  const locale = await pageLocale();
  const images = [{ ...shareSize, ...sharePicture(page, params, locale) }];
  return {
    title,
    description,
    alternates: {
      canonical: at(locale),
      types: alternates(described, locale),
      languages: { ...Object.fromEntries(locales.map((each) => [each, at(each)])), 'x-default': at('da') },
    },
    openGraph: { title, description, url: at(locale), locale: locale === 'da' ? 'da_DK' : 'en_GB', type: 'website', images },
    twitter: { card: 'summary_large_image', title, description, images },
    ...(hidden ? { robots: { index: false, follow: true } } : {}),
  };
}

/** Where readers of feeds and calendars find what belongs to the page, in its language. */
function alternates({ feed, calendar }: Pick<Described<Page>, 'feed' | 'calendar'>, locale: (typeof locales)[number]) {
  const at = (path: string) => `${openBase}${path}${locale === 'da' ? '' : `?language=${locale}`}`;
  return { ...(feed && { 'application/atom+xml': at(feed) }), ...(calendar && { 'text/calendar': at(calendar) }) };
}

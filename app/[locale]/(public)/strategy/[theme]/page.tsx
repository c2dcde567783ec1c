import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { breadcrumbs, StructuredData } from '@/app/_shell/structured-data';
import { inLocale } from '@/lib/i18n/locale';
import { listThemeSlugs } from '@/lib/strategy/server/plan-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { SaidUnderTheme } from './_said-under-theme';
import { ThemeBar } from './_theme-bar';
import { themeContent } from './_theme-content';
import { ThemeDecisions } from './_theme-decisions';
import { ThemeFindings } from './_theme-findings';
import { ThemeLife } from './_theme-life';
import { ThemeOverTime } from './_theme-over-time';
import { ThemeTimeline } from './_theme-timeline';
import { ThemeTop } from './_theme-top';

type Props = { params: Promise<{ locale: string; theme: string }> };

/** The themes there are when the product is built; a placeholder where there are none yet. */
export async function generateStaticParams() {
  const themes = await listThemeSlugs().catch(() => []);
  return themes.length > 0 ? themes.map(({ slug }) => ({ theme: slug })) : [{ theme: '-' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme } = await params;
  const content = await themeContent(theme);
  if (!content) return {};
  return pageMetadata({
    page: '/strategy/[theme]',
    params: { theme },
    feed: `/themes/${theme}/feed.atom`,
    title: inLocale(content.theme, 'title', await pageLocale()),
  });
}

/** A theme seen from above: what was said, in which projects, what was answered and used, what changed. */
export default async function ThemePage({ params }: Props) {
  const { theme } = await params;
  const content = await themeContent(theme);
  if (!content) notFound();
  const locale = await pageLocale();
  const way = [
    { name: textsIn(locale, 'sharing')('strategy'), path: pathTo(locale, '/strategy') },
    { name: inLocale(content.theme, 'title', locale), path: pathTo(locale, '/strategy/[theme]', { theme }) },
  ];
  return (
    <PageShell page="/strategy/[theme]" params={{ theme }} bar={<ThemeBar content={content} />}>
      <StructuredData data={breadcrumbs(way)} />
      <ThemeTop theme={content.theme} />
      <ThemeTimeline content={content} />
      <SaidUnderTheme content={content} />
      <ThemeOverTime content={content} />
      <ThemeFindings content={content} />
      <ThemeDecisions content={content} />
      <ThemeLife content={content} />
    </PageShell>
  );
}

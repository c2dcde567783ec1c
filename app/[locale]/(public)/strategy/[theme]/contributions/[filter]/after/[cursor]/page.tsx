import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { themeContributionsContent } from '@/app/_contributions/contents';
import { filterOfWord, filterParams } from '@/app/_contributions/filter-words';
import { ThemeContributions } from '@/app/_contributions/theme-contributions';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/strategy/[theme]/contributions/[filter]/after/[cursor]';

type Props = { params: Promise<{ locale: string; theme: string; filter: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme, filter: word, cursor } = await params;
  const locale = await pageLocale();
  const filter = filterOfWord(word, locale);
  if (!filter) return {};
  const content = await themeContributionsContent(theme, filter, cursor);
  if (!content) return {};
  const t = await getTranslations('contributions');
  const title = t(`theme.${filter}`, { theme: inLocale(content.theme, 'title', locale) });
  return pageMetadata({ page, params: filterParams(filter, { theme, cursor }), title, hidden: true });
}

export default async function LaterFilteredThemeContributionsPage({ params }: Props) {
  const { theme, filter: word, cursor } = await params;
  const filter = filterOfWord(word, await pageLocale());
  if (!filter) notFound();
  return (
    <PageShell page={page} params={filterParams(filter, { theme, cursor })}>
      <ThemeContributions slug={theme} filter={filter} cursor={cursor} />
    </PageShell>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { themeContributionsContent } from '@/app/_contributions/contents';
import { ThemeContributions } from '@/app/_contributions/theme-contributions';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

const page = '/strategy/[theme]/contributions/after/[cursor]';

type Props = { params: Promise<{ locale: string; theme: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme, cursor } = await params;
  const locale = await pageLocale();
  const content = await themeContributionsContent(theme, 'all', cursor);
  if (!content) return {};
  const t = await getTranslations('contributions');
  const title = t('theme.all', { theme: inLocale(content.theme, 'title', locale) });
  return pageMetadata({ page, params: { theme, cursor }, title, hidden: true });
}

export default async function LaterThemeContributionsPage({ params }: Props) {
  const { theme, cursor } = await params;
  return (
    <PageShell page={page} params={{ theme, cursor }}>
      <ThemeContributions slug={theme} filter="all" cursor={cursor} />
    </PageShell>
  );
}

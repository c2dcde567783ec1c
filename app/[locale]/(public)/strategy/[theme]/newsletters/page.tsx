import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { archiveContent } from '@/app/_newsletters/contents';
import { NewsletterArchive } from '@/app/_newsletters/newsletter-archive';
import { NewsletterBar } from '@/app/_newsletters/newsletter-bar';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';

type Props = { params: Promise<{ locale: string; theme: string }> };

export const generateStaticParams = () => [{ theme: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme } = await params;
  const archive = await archiveContent('theme', theme);
  if (!archive) return {};
  const locale = await pageLocale();
  return pageMetadata({
    page: '/strategy/[theme]/newsletters',
    params: { theme },
    title: textsIn(locale, 'newsletters')('archive.title', { about: inLocale(archive, 'title', locale) }),
  });
}

/** The newsletters of a theme that have gone, and the way to get the next one. */
export default async function ThemeNewslettersPage({ params }: Props) {
  const { theme } = await params;
  const archive = await archiveContent('theme', theme);
  if (!archive) notFound();
  const subject = { kind: 'theme', slug: theme } as const;
  return (
    <PageShell
      page="/strategy/[theme]/newsletters"
      params={{ theme }}
      bar={<NewsletterBar subject={subject} about={inLocale(archive, 'title', await pageLocale())} />}
    >
      <NewsletterArchive subject={subject} archive={archive} />
    </PageShell>
  );
}

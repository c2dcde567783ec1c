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

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [{ slug: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const archive = await archiveContent('project', slug);
  if (!archive) return {};
  const locale = await pageLocale();
  return pageMetadata({
    page: '/projects/[slug]/newsletters',
    params: { slug },
    title: textsIn(locale, 'newsletters')('archive.title', { about: inLocale(archive, 'title', locale) }),
    hidden: archive.isExample,
  });
}

/** The newsletters of a project that have gone, and the way to get the next one. */
export default async function ProjectNewslettersPage({ params }: Props) {
  const { slug } = await params;
  const archive = await archiveContent('project', slug);
  if (!archive) notFound();
  const subject = { kind: 'project', slug } as const;
  return (
    <PageShell
      page="/projects/[slug]/newsletters"
      params={{ slug }}
      bar={<NewsletterBar subject={subject} about={inLocale(archive, 'title', await pageLocale())} />}
    >
      <NewsletterArchive subject={subject} archive={archive} />
    </PageShell>
  );
}

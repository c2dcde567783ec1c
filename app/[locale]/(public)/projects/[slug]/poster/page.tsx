import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PosterPage } from '@/app/_shell/poster-page';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { projectContent } from '../_page-content';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [{ slug: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const content = await projectContent(slug);
  if (!content) return {};
  const locale = await pageLocale();
  const title = textsIn(locale, 'sharing')('posterOf', { title: inLocale(content.page, 'title', locale) });
  return pageMetadata({ page: '/projects/[slug]/poster', params: { slug }, title, hidden: true });
}

/** A project as a sheet to print and hang up. */
export default async function ProjectPoster({ params }: Props) {
  const { slug } = await params;
  const content = await projectContent(slug);
  if (!content) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'sharing');
  const { page } = content;
  const place = inLocale(page, 'place', locale);
  return (
    <PosterPage
      page="/projects/[slug]/poster"
      params={{ slug }}
      to={pathTo(locale, '/projects/[slug]', { slug })}
      eyebrow={t('project')}
      title={inLocale(page, 'title', locale)}
      text={inLocale(page, 'summary', locale)}
      facts={place ? [place] : []}
      scan={t('scanProject')}
      isExample={page.isExample}
    />
  );
}

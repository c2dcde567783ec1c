import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { NewsList } from '../_news';
import { newsContent } from './_news-content';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [{ slug: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const page = await newsContent(slug);
  if (!page) return {};
  const t = await getTranslations('project.news');
  const title = t('title', { project: inLocale(page, 'title', await pageLocale()) });
  return pageMetadata({ page: '/projects/[slug]/news', params: { slug }, title, hidden: page.isExample });
}

/** All news of a project. */
export default async function NewsPage({ params }: Props) {
  const { slug } = await params;
  const page = await newsContent(slug);
  if (!page) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('project.news');
  return (
    <PageShell page="/projects/[slug]/news" params={{ slug }}>
      <div className="wrap band">
        <p>
          <LocalLink to="/projects/[slug]" params={{ slug }}>
            {inLocale(page, 'title', locale)}
          </LocalLink>
        </p>
        <h1>{t('heading')}</h1>
        {page.newsPosts.length > 0 ? <NewsList project={slug} posts={page.newsPosts} /> : <p className="soft">{t('none')}</p>}
      </div>
    </PageShell>
  );
}

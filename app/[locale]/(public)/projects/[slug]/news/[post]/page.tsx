import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { NewsletterText } from '@/app/_newsletters/newsletter-text';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { newsPostContent } from '../_news-content';

type Props = { params: Promise<{ locale: string; slug: string; post: string }> };

export const generateStaticParams = () => [{ slug: '-', post: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, post: name } = await params;
  const post = await newsPostContent(slug, name);
  if (!post) return {};
  const title = inLocale(post, 'title', await pageLocale());
  return pageMetadata({ page: '/projects/[slug]/news/[post]', params: { slug, post: name }, title, hidden: post.isExample });
}

/** One piece of news of a project. */
export default async function NewsPostPage({ params }: Props) {
  const { slug, post: name } = await params;
  const post = await newsPostContent(slug, name);
  if (!post) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('project.news');
  const ui = await getTranslations('ui');
  return (
    <PageShell page="/projects/[slug]/news/[post]" params={{ slug, post: name }}>
      <article className="wrap band">
        <div className="prose">
          <p>
            <LocalLink to="/projects/[slug]" params={{ slug }}>
              {inLocale(post.project, 'title', locale)}
            </LocalLink>
          </p>
          <h1>{inLocale(post, 'title', locale)}</h1>
          <p className="soft">
            {t('published', { date: dateOfMoment(post.publishedAt, locale) })}{' '}
            {post.editedAt ? t('edited', { date: dateOfMoment(post.editedAt, locale) }) : null}{' '}
            {post.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </p>
          <NewsletterText text={inLocale(post, 'text', locale)} />
          <p>
            <LocalLink to="/projects/[slug]/news" params={{ slug }}>
              {t('more')}
            </LocalLink>
          </p>
        </div>
      </article>
    </PageShell>
  );
}

import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { NewsLineView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** The newest news of a project, and the way to the rest. */
export async function News({ page }: { page: ProjectPageView }) {
  const t = await getTranslations('project.news');
  const { latest, count } = page.news;
  if (count === 0) return null;
  return (
    <div className="split" id="nyheder">
      <div>
        <h2 id="news-h">{t('heading')}</h2>
        <p className="soft">{t('text')}</p>
      </div>
      <section aria-labelledby="news-h">
        <NewsList project={page.slug} posts={latest} />
        {count > latest.length ? (
          <p>
            <LocalLink to="/projects/[slug]/news" params={{ slug: page.slug }}>
              {t('all', { count })}
            </LocalLink>
          </p>
        ) : null}
      </section>
    </div>
  );
}

/** News as lines with their day, the newest first. */
export async function NewsList({ project, posts }: { project: string; posts: NewsLineView[] }) {
  const locale = await pageLocale();
  return (
    <ul className="news-list">
      {posts.map((post) => (
        <li key={post.slug}>
          <LocalLink to="/projects/[slug]/news/[post]" params={{ slug: project, post: post.slug }}>
            {inLocale(post, 'title', locale)}
          </LocalLink>{' '}
          <span className="small soft">{dateOfMoment(post.publishedAt, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

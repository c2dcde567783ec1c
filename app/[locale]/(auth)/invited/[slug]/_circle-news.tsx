import { getTranslations } from 'next-intl/server';
import { NewsletterText } from '@/app/_newsletters/newsletter-text';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { listCircleNews } from '@/lib/projects/server/circle-queries';
import { pageLocale } from '@/lib/web/page-locale';

type CircleNewsProps = { news: Awaited<ReturnType<typeof listCircleNews>> };

/** What the municipality has told the invited, each whole: none of it has a page of its own. */
export async function CircleNews({ news }: CircleNewsProps) {
  if (news.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('project.news');
  return (
    <div className="split" id="nyheder">
      <div>
        <h2 id="news-h">{t('heading')}</h2>
      </div>
      <section aria-labelledby="news-h" className="flow">
        {news.map((post) => (
          <article key={post.id}>
            <h3>{inLocale(post, 'title', locale)}</h3>
            <p className="small soft">{t('published', { date: dateOfMoment(post.publishedAt, locale) })}</p>
            <NewsletterText text={inLocale(post, 'text', locale)} />
          </article>
        ))}
      </section>
    </div>
  );
}

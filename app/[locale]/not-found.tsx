import { LocalLink } from '@/app/_navigation/local-link';
import { pageTexts } from '@/lib/web/texts';

/**
 * The framework draws this into every page in case it is needed, so it is small. Cached pages are answered by
 * `not-here` instead, and where pages are drawn for one person a `not-found.tsx` of their own stands nearer.
 */
export default async function NotFoundPage() {
  const t = await pageTexts('site.notFound');
  return (
    <main id="main" className="wrap band">
      <h1>{t('heading')}</h1>
      <p className="lede">{t('text')}</p>
      <p>
        <LocalLink to="/">{t('now')}</LocalLink>
      </p>
    </main>
  );
}

import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PageShell } from './page-shell';

/** The calm answer to an address that leads nowhere, or to what the reader may not see. */
export async function NotFoundContent() {
  const t = await getTranslations('site.notFound');
  return (
    <PageShell page="/">
      <div className="wrap band">
        <h1>{t('heading')}</h1>
        <p className="lede">{t('text')}</p>
        <ul>
          <li>
            <LocalLink to="/">{t('now')}</LocalLink>
          </li>
          <li>
            <LocalLink to="/projects">{t('projects')}</LocalLink>
          </li>
          <li>
            <LocalLink to="/path">{t('path')}</LocalLink>
          </li>
        </ul>
      </div>
    </PageShell>
  );
}

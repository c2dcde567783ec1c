import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { wholeAddress } from './structured-data';

type SharePageProps = { path: string; poster: string };

/** The address of a page to pass on, and its poster to hang up. */
export async function SharePage({ path, poster }: SharePageProps) {
  const t = textsIn(await pageLocale(), 'sharing');
  return (
    <details className="twin share">
      <summary>{t('heading')}</summary>
      <p>
        {t('link')}: <span className="share-address">{wholeAddress(path)}</span>
      </p>
      <p>
        <a href={poster}>{t('poster')}</a>
      </p>
    </details>
  );
}

import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PathLookup } from '../_path-lookup';

/** What one can do from here: print it, look up another. */
export async function PathFoot({ code }: { code: string }) {
  const t = await getTranslations('path');
  return (
    <section className="band" aria-labelledby="find">
      <div className="wrap cols">
        <div>
          <h2 id="own">{t('misunderstood')}</h2>
          <p className="soft">
            {t('misunderstoodText')}{' '}
            <LocalLink to="/me/contributions/[code]" params={{ code }}>
              {t('toOwn')}
            </LocalLink>
          </p>
        </div>
        <div>
          <h2 id="find">{t('findAnother')}</h2>
          <PathLookup />
        </div>
      </div>
    </section>
  );
}

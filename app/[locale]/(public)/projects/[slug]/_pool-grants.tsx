import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PoolGrantTable } from '@/app/_pools/pool-grant-table';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import type { ProjectContent } from './_page-content';

/** What the committees' pools have given to the project. Left out where they have given nothing. */
export async function PoolGrants({ grants }: Pick<ProjectContent, 'grants'>) {
  if (grants.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('poolGrants');
  return (
    <div className="split" id="puljer">
      <div>
        <h2 id="pools-h">{t('publicHeading')}</h2>
        <p className="soft">
          {t('publicText')} <LocalLink to="/strategy">{t('toPools')}</LocalLink>
        </p>
      </div>
      <section aria-labelledby="pools-h">
        <PoolGrantTable
          grants={grants}
          first={t('columns.pool')}
          nameOf={({ pool }) =>
            `${pool.committee ? `${inLocale(pool.committee, 'name', locale)}: ` : ''}${inLocale(pool, 'text', locale)}`
          }
        />
      </section>
    </div>
  );
}

import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PoolGrantTable } from '@/app/_pools/pool-grant-table';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { headingOf } from './_passages';
import type { PlanContent } from './_plan-content';

/** The pools by committee, in the plan's order. Sums are ours and say so. */
export async function PlanPools({ content: { plan, grants } }: { content: PlanContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const format = await getFormatter();
  const heading = headingOf(plan, 'pools');
  const kroner = (amount: number) => t('kroner', { amount: format.number(amount) });
  const total = plan.pools.reduce((sum, pool) => sum + pool.amountDkk, 0);
  return (
    <section className="band" id="puljer" aria-labelledby="puljer-h">
      <div className="wrap">
        <div className="band-head">
          <h2 id="puljer-h">{heading ? inLocale(heading, 'text', locale) : t('anchor.puljer')}</h2>
          <p className="lede">{t('poolsText')}</p>
        </div>
        <Table
          caption={t('poolsCaption')}
          columns={[
            { key: 'committee', label: t('committee') },
            { key: 'pool', label: t('pool') },
            { key: 'amount', label: t('amount'), number: true },
          ]}
          rows={[
            ...plan.pools.map((pool) => ({
              key: pool.ref,
              cells: [
                pool.committee ? inLocale(pool.committee, 'name', locale) : t('noCommittee'),
                inLocale(pool, 'text', locale),
                kroner(pool.amountDkk),
              ],
            })),
            { key: 'total', cells: [t('total'), t('totalNote'), kroner(total)], strong: true },
          ]}
        />
        <Given grants={grants} />
      </div>
    </section>
  );
}

/** Which projects the pools have given money to. Left out while they have given none. */
async function Given({ grants }: Pick<PlanContent, 'grants'>) {
  if (grants.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('poolGrants');
  return (
    <section className="given" aria-labelledby="givet">
      <h3 id="givet">{t('given')}</h3>
      <p>{t('givenText')}</p>
      <PoolGrantTable
        grants={grants}
        first={t('columns.project')}
        nameOf={({ project, pool }) => (
          <>
            <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
              {inLocale(project, 'title', locale)}
            </LocalLink>
            <br />
            <span className="soft">{inLocale(pool, 'text', locale)}</span>
          </>
        )}
      />
    </section>
  );
}

import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import type { PoolGrantView } from '@/lib/decisions/pool-grant-views';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

type PoolGrantTableProps = {
  grants: PoolGrantView[];
  /** What the first column names. */
  first: string;
  nameOf: (grant: PoolGrantView) => ReactNode;
};

/** Money from pools: to what or from where, how much, when and why. */
export async function PoolGrantTable({ grants, first, nameOf }: PoolGrantTableProps) {
  const locale = await pageLocale();
  const t = await getTranslations('poolGrants');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'name', label: first },
        { key: 'amount', label: t('columns.amount'), number: true },
        { key: 'on', label: t('columns.on') },
        { key: 'why', label: t('columns.why') },
      ]}
      rows={grants.map((grant) => ({
        key: grant.id,
        cells: [
          <>
            {nameOf(grant)} {grant.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </>,
          grant.amountDkk === 0 ? t('takenBack') : t('kroner', { amount: format.number(grant.amountDkk) }),
          plainDate(grant.grantedOn, locale),
          inLocale(grant, 'why', locale),
        ],
      }))}
    />
  );
}

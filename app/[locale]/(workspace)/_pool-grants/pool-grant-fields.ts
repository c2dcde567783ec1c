import { getTranslations } from 'next-intl/server';
import type { PoolGrantView } from '@/lib/decisions/pool-grant-views';
import { listPoolChoices } from '@/lib/decisions/server/pool-grant-queries';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { FieldGroup, FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** The fields of money from a pool with what stands in them; empty for new money. */
export async function poolGrantFields(locale: Locale, grant?: PoolGrantView): Promise<FieldGroup[]> {
  const t = await getTranslations('poolGrants');
  const pools = await listPoolChoices();
  return [
    {
      key: 'what',
      legend: t('groups.what'),
      fields: [
        {
          kind: 'select',
          name: 'poolId',
          label: t('fields.poolId'),
          value: grant?.pool.id ?? '',
          options: [
            { value: '', label: t('choosePool') },
            ...pools.map((pool) => ({
              value: pool.id,
              label: `${pool.committee ? inLocale(pool.committee, 'name', locale) : t('noCommittee')}: ${inLocale(pool, 'text', locale)}`,
            })),
          ],
        },
        {
          kind: 'decimal',
          name: 'amount',
          label: t('fields.amount'),
          hint: t(grant ? 'hints.amountOrNothing' : 'hints.amount'),
          value: grant ? String(grant.amountDkk) : '',
        },
        { kind: 'date', name: 'grantedOn', label: t('fields.grantedOn'), value: grant?.grantedOn ?? '' },
      ],
    },
    {
      key: 'why',
      legend: t('groups.why'),
      fields: [
        { kind: 'area', name: 'whyDa', label: t('fields.whyDa'), value: grant?.whyDa ?? '', lang: 'da' },
        { kind: 'area', name: 'whyEn', label: t('fields.whyEn'), value: grant?.whyEn ?? '', lang: 'en' },
      ],
    },
  ];
}

/** The sentences the form says in the browser: the same ones the server says. */
export async function poolGrantTexts(submit: 'record' | 'correct'): Promise<FieldsFormTexts> {
  const t = await getTranslations('poolGrants');
  return {
    submit: t(submit),
    done: t('done.corrected'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('poolGrants'),
  };
}

import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Table } from '@/app/_ui/table';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import { listRetention } from '@/lib/privacy/server/request-queries';
import { pageLocale } from '@/lib/web/page-locale';

/** What has had its time and was removed, day by day. */
export async function RetentionReport({ actor }: { actor: Actor }) {
  const t = await getTranslations('requests.retention');
  const rules = await getTranslations('retention.rules');
  const locale = await pageLocale();
  const removed = await listRetention(actor);
  return (
    <section className="grid gap-3" aria-labelledby="retention">
      <h2 id="retention">{t('heading')}</h2>
      <p className="soft">
        {t('text')} <LocalLink to="/privacy">{t('toTable')}</LocalLink>
      </p>
      {removed.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Table
          caption={t('heading')}
          columns={[
            { key: 'day', label: t('day') },
            { key: 'rule', label: t('rule') },
            { key: 'removed', label: t('removed'), number: true },
          ]}
          rows={removed.map((row) => ({
            key: `${row.day.toISOString()}${row.rule}`,
            cells: [dateOfMoment(row.day, locale), rules(`${row.rule}.what` as 'copies.what'), row.removed],
          }))}
        />
      )}
    </section>
  );
}

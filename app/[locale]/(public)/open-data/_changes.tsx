import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { openChanges } from '@/lib/insight/open-terms';
import { pageLocale } from '@/lib/web/page-locale';

/** The versions with what each changed, the latest first. */
export async function OpenChanges() {
  const t = await getTranslations('openData.changeTable');
  const locale = await pageLocale();
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'version', label: t('version') },
        { key: 'on', label: t('on') },
        { key: 'what', label: t('what') },
      ]}
      rows={openChanges.map((change) => ({
        key: change.version,
        cells: [change.version, longDate(change.on, locale), inLocale(change, 'text', locale)],
      }))}
    />
  );
}

import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { retentionNames, retentionTable } from '@/lib/privacy/retention';

/** How long everything is kept: the very table the worker carries out. */
export async function Retention() {
  const t = await getTranslations('retention');
  return (
    <Table
      caption={t('caption')}
      columns={(['what', 'howLong', 'ending', 'why'] as const).map((key) => ({ key, label: t(key) }))}
      rows={retentionNames.map((name) => {
        const { basis, ending } = retentionTable[name];
        return {
          key: name,
          cells: [t(`rules.${name}.what`), t(`rules.${name}.howLong`), t(`endings.${ending}`), t(`basis.${basis}`)],
        };
      })}
    />
  );
}

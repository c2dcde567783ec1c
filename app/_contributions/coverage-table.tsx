import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Table } from '@/app/_ui/table';
import type { ThreadFigures } from '@/lib/thread/thread-figures';

export type CoverageRow = {
  key: string;
  name: ReactNode;
  figures: ThreadFigures;
  lists: Record<'sent' | 'answered' | 'used' | 'overdue', string>;
};

/** How far contributions have come, one row each for what they are counted by; every number leads to its list. */
export async function CoverageTable({ caption, first, rows }: { caption: string; first: string; rows: CoverageRow[] }) {
  const t = await getTranslations('figures.columns');
  const format = await getFormatter();
  const counted = (count: number, list: string, of?: number) => {
    if (count === 0) return '0';
    const share = of ? ` (${format.number(count / of, { style: 'percent' })})` : '';
    return (
      <>
        <a href={list}>{format.number(count)}</a>
        {share}
      </>
    );
  };
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: first },
        { key: 'sent', label: t('sent'), number: true },
        { key: 'answered', label: t('answered'), number: true },
        { key: 'used', label: t('used'), number: true },
        { key: 'days', label: t('days'), number: true },
        { key: 'overdue', label: t('overdue'), number: true },
      ]}
      rows={rows.map(({ key, name, figures, lists }) => ({
        key,
        cells: [
          name,
          counted(figures.sent, lists.sent),
          counted(figures.answered, lists.answered, figures.sent),
          counted(figures.usedOrPartly, lists.used, figures.sent),
          figures.medianDaysToAnswer === null ? '–' : format.number(figures.medianDaysToAnswer),
          counted(figures.overdue, lists.overdue),
        ],
      }))}
    />
  );
}

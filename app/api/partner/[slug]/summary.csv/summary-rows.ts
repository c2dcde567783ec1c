import type { Locale } from '@/lib/i18n/locale';
import { cellInWords } from '@/lib/insight/cell-words';
import type { SummaryCell, SummaryColumn, SummaryContent } from '@/lib/insight/summary-content';
import { textsIn } from '@/lib/web/texts';

type Row = [section: string, what: string, value: string | number, counts: string];

/** One value per line with the section it belongs to and what it counts; what is hidden says so. */
export function summaryRows({ title, isExample, to, blocks }: SummaryContent, locale: Locale): Row[] {
  const t = textsIn(locale, 'partner.csv');
  return [
    [t('section'), t('what'), t('value'), t('counts')],
    [t('about'), t('project'), title[locale], isExample ? t('example') : ''],
    [t('about'), t('date'), to, ''],
    ...blocks.flatMap(({ heading, figures, tables, method }): Row[] => [
      ...figures.map(
        (figure): Row => [heading[locale], figure.label[locale], valueIn(figure.value, figure), figure.counts[locale]],
      ),
      ...tables.flatMap(({ caption, counts, columns, rows }) =>
        rows.flatMap(({ cells }) =>
          columns.slice(1).map((column, index): Row => {
            const name = cellInWords(cells[0] ?? null, { unit: 'words' })[locale];
            const what = columns.length > 2 ? `${name}: ${column.label[locale]}` : name;
            return [`${heading[locale]}: ${caption[locale]}`, what, valueIn(cells[index + 1] ?? null, column), counts[locale]];
          }),
        ),
      ),
      ...method.map((text): Row => [heading[locale], t('method'), text[locale], '']),
    ]),
  ];

  function valueIn(cell: SummaryCell, column: Pick<SummaryColumn, 'unit' | 'isAtLeast'>): string | number {
    if (typeof cell === 'number' && !column.isAtLeast) return cell;
    return cellInWords(cell, column)[locale];
  }
}

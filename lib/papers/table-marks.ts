import type { SummaryCell, SummaryTable } from '@/lib/insight/summary-content';
import type { DrawnColumn, Mark } from './paper-document';

/**
 * How a table of a summary is drawn in a file: a mark at each number of the column its chart is of, as long as its part of the
 * longest. Undefined where nothing is drawn: for shares of a row, which the cells tell as well, and where there are no numbers.
 */
export function tableMarks({ chart, columns, rows }: Pick<SummaryTable, 'chart' | 'columns' | 'rows'>): DrawnColumn | undefined {
  if (chart.type === 'none' || chart.type === 'shares') return;
  const numberAt = (cells: SummaryCell[], key: string) => {
    const cell = cells[columns.findIndex((column) => column.key === key)];
    return typeof cell === 'number' ? cell : undefined;
  };
  const drawn = rows.map(({ cells }) => ({
    at: numberAt(cells, chart.of),
    ...(chart.type === 'spans'
      ? { low: numberAt(cells, chart.low), high: numberAt(cells, chart.high), beside: numberAt(cells, chart.beside) }
      : {}),
  }));
  const longest = Math.max(0, ...drawn.flatMap((row) => Object.values(row)).filter((value) => value !== undefined));
  if (longest === 0) return;
  const part = (value: number) => Math.max(0, value) / longest;
  return {
    column: columns.findIndex(({ key }) => key === chart.of),
    marks: drawn.map(({ at, ...ends }): Mark | null =>
      at === undefined
        ? null
        : {
            at: part(at),
            ...Object.fromEntries(
              Object.entries(ends).flatMap(([end, value]) => (value === undefined ? [] : [[end, part(value)]])),
            ),
          },
    ),
  };
}

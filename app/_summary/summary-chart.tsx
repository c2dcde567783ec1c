import { Bars } from '@/app/_ui/bar-chart';
import { PlaceMap } from '@/app/_ui/place-map';
import { ShareBars } from '@/app/_ui/share-bars';
import { SpanChart } from '@/app/_ui/span-chart';
import type { Locale } from '@/lib/i18n/locale';
import { cellInWords } from '@/lib/insight/cell-words';
import type { SummaryTable } from '@/lib/insight/summary-content';
import { textsIn } from '@/lib/web/texts';

type SummaryChartProps = { table: SummaryTable; locale: Locale };

/** The drawing of a table, in SVG from the server. The table beside says the same. */
export function SummaryChart({ table, locale }: SummaryChartProps) {
  const { key, caption, chart, columns, rows } = table;
  const ui = textsIn(locale, 'ui');
  const t = textsIn(locale, 'summary.chart');
  const at = (column: string) => columns.findIndex((each) => each.key === column);
  const name = (row: SummaryTable['rows'][number]) => cellInWords(row.cells[0] ?? null, { unit: 'words' })[locale];
  const value = (row: SummaryTable['rows'][number], column: string) => {
    const cell = row.cells[at(column)];
    return typeof cell === 'number' ? cell : null;
  };
  const said = (row: SummaryTable['rows'][number], column: string) =>
    cellInWords(row.cells[at(column)] ?? null, columns[at(column)] ?? { unit: 'number' })[locale];

  switch (chart.type) {
    case 'bars':
    case 'columns':
      return (
        <Bars
          kind={chart.type === 'bars' ? 'rows' : 'columns'}
          caption={caption[locale]}
          data={rows.map((row) => ({
            key: row.key,
            label: name(row),
            value: value(row, chart.of),
            ...(value(row, chart.of) === null ? {} : { text: said(row, chart.of) }),
          }))}
          tooFew={ui('tooFew')}
        />
      );
    case 'map':
      return (
        <PlaceMap
          id={`map-${key}`}
          label={caption[locale]}
          towns={chart.places.flatMap(({ row: of, name: place, lon, lat }) => {
            const row = rows.find((each) => each.key === of);
            const number = row ? value(row, chart.of) : null;
            return number === null ? [] : [{ name: place[locale], lon, lat, persons: number }];
          })}
        />
      );
    case 'spans':
      return (
        <SpanChart
          data={rows.map((row) => ({
            key: row.key,
            label: name(row),
            value: value(row, chart.of),
            low: value(row, chart.low),
            high: value(row, chart.high),
            beside: value(row, chart.beside),
            text: said(row, chart.of),
          }))}
          words={{ value: t('answers'), span: t('uncertainty'), beside: t('population'), tooFew: ui('tooFew') }}
        />
      );
    case 'shares':
      return (
        <ShareBars
          isDiverging={false}
          segments={columns.slice(1).map(({ key: of, label }) => ({ key: of, label: label[locale] }))}
          rows={rows.map((row) => ({
            key: row.key,
            name: name(row),
            values: row.cells.slice(1).map((cell) => (typeof cell === 'number' ? cell : null)),
          }))}
        />
      );
    case 'none':
      return null;
  }
}

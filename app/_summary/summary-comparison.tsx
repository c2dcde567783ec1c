import { Bars } from '@/app/_ui/bar-chart';
import type { Locale } from '@/lib/i18n/locale';
import { cellInWords } from '@/lib/insight/cell-words';
import { compareSummaries } from '@/lib/insight/compare-summaries';
import type { SummaryContent, SummaryTable } from '@/lib/insight/summary-content';
import { textsIn } from '@/lib/web/texts';
import { SummaryTableFigure } from './summary-table-figure';

type SummaryComparisonProps = { sides: readonly SummaryContent[]; locale: Locale };

/** Two summaries side by side: of phases, of projects, or before and after a day. */
export function SummaryComparison({ sides, locale }: SummaryComparisonProps) {
  const isOneProject = new Set(sides.map(({ of }) => of.id)).size === 1;
  const labelled = sides.map((content) => ({
    label: (isOneProject ? content.limitedTo : null) ?? content.title,
    content,
  }));
  return compareSummaries(labelled).map(({ id, heading, tables, method, empty }, index) => (
    <section key={id} id={id} className={`band summary-block ${index % 2 === 1 ? 'band-sand' : ''}`} aria-labelledby={`${id}-h`}>
      <div className="wrap">
        <h2 id={`${id}-h`}>{heading[locale]}</h2>
        {empty ? <p className="soft">{empty[locale]}</p> : null}
        <div className="summary-tables">
          {tables.map((table) => (
            <SummaryTableFigure key={table.key} table={{ ...table, chart: { type: 'none' } }} locale={locale}>
              {table.chart.type === 'none' ? null : <Pairs table={table} locale={locale} />}
            </SummaryTableFigure>
          ))}
        </div>
        <div className="summary-method">
          {method.map((text) => (
            <p key={text.da}>{text[locale]}</p>
          ))}
        </div>
      </div>
    </section>
  ));
}

/** Each row with a bar for every side. */
function Pairs({ table, locale }: { table: SummaryTable; locale: Locale }) {
  const { caption, columns, rows } = table;
  return (
    <Bars
      kind="rows"
      caption={caption[locale]}
      data={rows.flatMap(({ key, cells }) =>
        columns.slice(1).map((column, side) => ({
          key: `${key}-${column.key}`,
          label: `${cellInWords(cells[0] ?? null, { unit: 'words' })[locale]}, ${column.label[locale]}`,
          value: typeof cells[side + 1] === 'number' ? Number(cells[side + 1]) : null,
          isReference: side > 0,
        })),
      )}
      tooFew={textsIn(locale, 'ui')('tooFew')}
    />
  );
}

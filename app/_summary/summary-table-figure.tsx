import type { ReactNode } from 'react';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { Twin } from '@/app/_ui/twin';
import type { Locale } from '@/lib/i18n/locale';
import { cellInWords } from '@/lib/insight/cell-words';
import { isSaid, type SummaryCell, type SummaryColumn, type SummaryPage, type SummaryTable } from '@/lib/insight/summary-content';
import { textsIn } from '@/lib/web/texts';
import { SummaryChart } from './summary-chart';
import { hrefOf } from './summary-page-href';

type SummaryTableFigureProps = {
  table: SummaryTable;
  locale: Locale;
  /** Drawn in place of the table's own drawing. */
  children?: ReactNode;
};

/** A table of a summary with its drawing; the table is folded under the drawing, and open where there is none and in print. */
export function SummaryTableFigure({ table, locale, children }: SummaryTableFigureProps) {
  const { key, caption, counts, chart, notes, isExample } = table;
  const ui = textsIn(locale, 'ui');
  const rows = <Rows table={table} locale={locale} />;
  return (
    <figure className={chart.type === 'none' ? 'fig summary-wide' : 'fig'} id={`table-${key}`}>
      <figcaption>
        {caption[locale]} {isExample ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
        <small>{counts[locale]}</small>
      </figcaption>
      {children ?? <SummaryChart table={table} locale={locale} />}
      {notes.map((note) => (
        <p key={note.da} className="fig-note">
          {note[locale]}
        </p>
      ))}
      {chart.type === 'none' ? rows : <Twin summary={ui('showAsTable')}>{rows}</Twin>}
    </figure>
  );
}

function Rows({ table, locale }: Omit<SummaryTableFigureProps, 'children'>) {
  const { caption, columns, rows } = table;
  return (
    <Table
      caption={caption[locale]}
      columns={columns.map(({ key, label, unit }) => ({ key, label: label[locale], number: unit !== 'words' }))}
      rows={rows.map(({ key, cells, page }) => ({
        key,
        cells: columns.map((column, index) => toNode(cells[index] ?? null, column, index === 0 ? page : undefined, locale)),
      }))}
    />
  );
}

/** What stands in a cell; words of a citizen in their own language. */
function toNode(cell: SummaryCell, column: SummaryColumn, page: SummaryPage | undefined, locale: Locale): ReactNode {
  const words = cellInWords(cell, column)[locale];
  const node = isSaid(cell) && cell.language !== locale ? <span lang={cell.language}>{words}</span> : words;
  return page ? <a href={hrefOf(page, locale)}>{node}</a> : node;
}

import { FigureNumber, FigureNumbers } from '@/app/_ui/figure-number';
import type { Locale } from '@/lib/i18n/locale';
import { figureInWords } from '@/lib/insight/cell-words';
import type { SummaryBlock, SummaryFigure } from '@/lib/insight/summary-content';
import { numberInWords } from '@/lib/insight/summary-texts';
import { textsIn } from '@/lib/web/texts';
import { hrefOf } from './summary-page-href';
import { SummaryTableFigure } from './summary-table-figure';

type SummaryBlocksProps = {
  blocks: readonly SummaryBlock[];
  locale: Locale;
  /** The level of the headings of blocks. */
  level?: 2 | 3;
};

/** The blocks of a summary, alike on its page, in a frozen version, behind a share link and inside another site. */
export function SummaryBlocks({ blocks, locale, level = 2 }: SummaryBlocksProps) {
  return blocks.map((block, index) => (
    <Block key={block.id} block={block} locale={locale} level={level} isSand={index % 2 === 1} />
  ));
}

type BlockProps = { block: SummaryBlock; locale: Locale; level: 2 | 3; isSand: boolean };

function Block({ block, locale, level, isSand }: BlockProps) {
  const { id, heading, lede, figures, tables, method, empty } = block;
  const Heading = `h${level}` as const;
  const tone = id === 'reach' ? 'band-sea' : isSand ? 'band-sand' : '';
  return (
    <section id={id} className={`band summary-block ${tone}`} aria-labelledby={`${id}-h`}>
      <div className="wrap">
        <Heading id={`${id}-h`}>{heading[locale]}</Heading>
        <p className="lede">{lede[locale]}</p>
        {empty ? <p className="soft">{empty[locale]}</p> : null}
        {figures.length > 0 ? (
          <FigureNumbers>
            {figures.map((figure) => (
              <Figure key={figure.key} figure={figure} locale={locale} />
            ))}
          </FigureNumbers>
        ) : null}
        {tables.length > 0 ? (
          <div className={tables.length > 1 ? 'cols two-up summary-tables' : 'summary-tables'}>
            {tables.map((table) => (
              <SummaryTableFigure key={table.key} table={table} locale={locale} />
            ))}
          </div>
        ) : null}
        <div className="summary-method">
          {method.map((text) => (
            <p key={text.da}>{text[locale]}</p>
          ))}
        </div>
      </div>
    </section>
  );
}

function Figure({ figure, locale }: { figure: SummaryFigure; locale: Locale }) {
  const t = textsIn(locale, 'partner.summary');
  const counts = [figure.counts[locale], figure.value === null ? t('few') : ''].filter(Boolean).join(' ');
  return (
    <FigureNumber
      value={figureInWords(figure)[locale]}
      label={figure.label[locale]}
      counts={counts}
      {...(figure.of === undefined ? {} : { of: t('of', { count: numberInWords(figure.of, locale) }) })}
      {...(figure.page ? { list: { href: hrefOf(figure.page, locale), label: t('publicList') } } : {})}
    />
  );
}

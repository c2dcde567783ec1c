import { getTranslations } from 'next-intl/server';
import { Bars } from '@/app/_ui/bar-chart';
import { Twin } from '@/app/_ui/twin';
import type { BrowseFilter } from '@/lib/thread/browse-filter';
import type { PeriodFigures } from '@/lib/thread/thread-figures';
import { pageLocale } from '@/lib/web/page-locale';
import { CoverageTable } from './coverage-table';
import { periodName, shortPeriodName } from './period-name';
import { searchPath } from './search-path';

/** As many columns as can be told apart on a phone; the table has them all. */
const mostColumns = 12;

type FiguresOverTimeProps = {
  id: string;
  heading: string;
  text: string;
  periods: PeriodFigures[];
  /** What the lists behind the numbers are narrowed to. */
  within?: Partial<BrowseFilter>;
};

/** What was sent month by month or quarter by quarter, drawn, and as a table where each number leads to its list. */
export async function FiguresOverTime({ id, heading, text, periods, within = {} }: FiguresOverTimeProps) {
  if (periods.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('figures');
  const ui = await getTranslations('ui');
  const drawn = periods.slice(-mostColumns);
  const names = periods.map(({ period }) => periodName(period, locale));
  const [first = '', last = ''] = [names.at(-drawn.length), names.at(-1)];
  const caption = t('overTimeCaption', { first, last });
  return (
    <section className="flow" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{text}</p>
      <figure className="fig">
        <figcaption>
          {caption}
          <small>{t('overTimeCounts')}</small>
        </figcaption>
        <Bars
          kind="columns"
          caption={caption}
          tooFew=""
          data={drawn.map(({ period, sent }) => ({ key: period, label: shortPeriodName(period, locale), value: sent }))}
        />
        <Twin summary={ui('showAsTable')}>
          <CoverageTable
            caption={heading}
            first={t('period')}
            rows={periods
              .map((figures, index) => ({
                key: figures.period,
                name: names[index],
                figures,
                lists: {
                  sent: searchPath(locale, { ...within, period: figures.period }),
                  answered: searchPath(locale, { ...within, period: figures.period, status: 'answered' }),
                  used: searchPath(locale, { ...within, period: figures.period, status: 'used' }),
                  overdue: searchPath(locale, { ...within, period: figures.period, status: 'overdue' }),
                },
              }))
              .toReversed()}
          />
        </Twin>
      </figure>
    </section>
  );
}

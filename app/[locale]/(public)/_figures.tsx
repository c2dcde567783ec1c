import { getFormatter, getTranslations } from 'next-intl/server';
import { filterWord } from '@/app/_contributions/filter-words';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { FigureNumber, FigureNumbers } from '@/app/_ui/figure-number';
import { isDemonstration } from '@/lib/platform/env';
import type { ThreadFigures } from '@/lib/thread/thread-figures';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** Do we keep what we promise: each figure says what it counts and leads to the list it counted. */
export async function Figures({ figures }: { figures: ThreadFigures }) {
  if (figures.sent === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('home.figures');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  const { sent, answered, usedOrPartly, medianDaysToAnswer } = figures;
  const filtered = (filter: 'answered' | 'used') =>
    pathTo(locale, '/contributions/[filter]', { filter: filterWord(filter, locale) });
  const number = (value: number) => format.number(value);
  return (
    <section className="band" aria-labelledby="tal">
      <div className="wrap">
        <div className="band-head">
          <h2 id="tal">{t('heading')}</h2>
          <p className="lede">
            {t('text')} <LocalLink to="/counting">{t('how')}</LocalLink>{' '}
            {isDemonstration() ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
          </p>
        </div>
        <FigureNumbers>
          <FigureNumber
            value={number(sent)}
            label={t('sent')}
            counts={t('sentCounts')}
            list={{ href: pathTo(locale, '/contributions'), label: t('seeThe', { count: sent }) }}
          />
          <FigureNumber
            value={number(answered)}
            of={t('of', { count: sent })}
            label={t('answered')}
            counts={t('answeredCounts', { waiting: sent - answered })}
            list={{ href: filtered('answered'), label: t('seeThe', { count: answered }) }}
          />
          <FigureNumber
            value={number(usedOrPartly)}
            of={t('of', { count: answered })}
            label={t('used')}
            counts={t('usedCounts')}
            list={{ href: filtered('used'), label: t('seeThe', { count: usedOrPartly }) }}
          />
          {medianDaysToAnswer === null ? null : (
            <FigureNumber
              value={number(medianDaysToAnswer)}
              of={t('days', { count: medianDaysToAnswer })}
              label={t('toAnswer')}
              counts={t('toAnswerCounts')}
              list={{ href: filtered('answered'), label: t('seeAnswered') }}
            />
          )}
        </FigureNumbers>
      </div>
    </section>
  );
}

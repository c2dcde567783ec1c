import { getFormatter, getTranslations } from 'next-intl/server';
import { FigureNumber, FigureNumbers } from '@/app/_ui/figure-number';
import { municipality } from '@/lib/platform/municipality';
import type { ThreadFigures } from '@/lib/thread/thread-figures';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { filterWord } from './filter-words';
import { searchPath } from './search-path';

/** The figures of the whole thread, each with what it counts and the list it counted. */
export async function ThreadFigureNumbers({ figures, withOverdue = false }: { figures: ThreadFigures; withOverdue?: boolean }) {
  const locale = await pageLocale();
  const t = await getTranslations('figures');
  const format = await getFormatter();
  const { sent, answered, usedOrPartly, medianDaysToAnswer, overdue } = figures;
  const filtered = (filter: 'answered' | 'used') =>
    pathTo(locale, '/contributions/[filter]', { filter: filterWord(filter, locale) });
  const number = (value: number) => format.number(value);
  return (
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
      {withOverdue ? (
        <FigureNumber
          value={number(overdue)}
          label={t('overdue')}
          counts={t('overdueCounts', { days: municipality().answerDays })}
          list={
            overdue > 0 ? { href: searchPath(locale, { status: 'overdue' }), label: t('seeThe', { count: overdue }) } : undefined
          }
        />
      ) : null}
    </FigureNumbers>
  );
}

import { getFormatter, getTranslations } from 'next-intl/server';
import { FigureNumber, FigureNumbers } from '@/app/_ui/figure-number';
import type { EngagementSummary } from '@/lib/insight/engagement-summary';
import { usedCount } from '@/lib/insight/engagement-summary';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type SummaryNumbersProps = { summary: EngagementSummary };

/** The numbers in all, each with what it counts. */
export async function SummaryNumbers({ summary }: SummaryNumbersProps) {
  const t = await getTranslations('partner.summary');
  const format = await getFormatter();
  const { persons, contributions, supports, answered } = summary;
  const project = pathTo(await pageLocale(), '/projects/[slug]', { slug: summary.project.slug });
  const of = t('answeredOf', { count: contributions });
  return (
    <section className="band band-sea" aria-labelledby="numbers-h">
      <div className="wrap">
        <h2 id="numbers-h" className="vh">
          {t('numbersHeading')}
        </h2>
        <FigureNumbers>
          <FigureNumber
            value={persons === null ? '–' : format.number(persons)}
            label={t('persons')}
            counts={persons === null ? t('personsFew') : t('personsCounts')}
          />
          <FigureNumber
            value={format.number(contributions)}
            label={t('contributions')}
            counts={t('contributionsCounts')}
            list={{ href: `${project}#bidrag`, label: t('publicList') }}
          />
          <FigureNumber value={format.number(supports)} label={t('supports')} counts={t('supportsCounts')} />
          <FigureNumber value={format.number(answered)} of={of} label={t('answered')} counts={t('answeredCounts')} />
          <FigureNumber value={format.number(usedCount(summary))} of={of} label={t('used')} counts={t('usedCounts')} />
        </FigureNumbers>
      </div>
    </section>
  );
}

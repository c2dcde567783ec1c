import { getTranslations } from 'next-intl/server';
import { BarChart } from '@/app/_ui/bar-chart';
import { type Pattern, StackBar } from '@/app/_ui/stack-bar';
import { monthName } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { EngagementSummary } from '@/lib/insight/engagement-summary';
import { pageLocale } from '@/lib/web/page-locale';

type SummaryFiguresProps = { summary: EngagementSummary };

const patterns: Record<EngagementSummary['byUse'][number]['use'], Pattern> = {
  used: 5,
  partly_used: 4,
  not_used: 2,
  outside_scope: 1,
  passed_on: 3,
  waiting: 0,
};

/** Contributions by month, kind, theme and use: counts of what everybody can read, so none is hidden. */
export async function SummaryFigures({ summary }: SummaryFiguresProps) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const ui = await getTranslations('ui');
  if (summary.contributions === 0) return null;
  const twin = (nameHeading: string) => ({ summary: ui('showAsTable'), nameHeading, valueHeading: t('count') });
  return (
    <section className="band band-sand" aria-labelledby="use-h">
      <div className="wrap">
        <div className="cols two-up">
          <BarChart
            kind="rows"
            caption={t('byMonth')}
            counts={t('byMonthCounts')}
            data={summary.byMonth.map(({ month, count }) => ({ key: month, label: monthName(month, locale), value: count }))}
            tooFew={ui('tooFew')}
            twin={twin(t('month'))}
          />
          <BarChart
            kind="rows"
            caption={t('byKind')}
            counts={t('byKindCounts')}
            data={summary.byKind.map(({ kind, count }) => ({ key: kind, label: t(`kind.${kind}`), value: count }))}
            tooFew={ui('tooFew')}
            twin={twin(t('kindHeading'))}
          />
          <BarChart
            kind="rows"
            caption={t('byTheme')}
            counts={t('byThemeCounts')}
            data={summary.byTheme.map((theme) => ({
              key: theme.slug,
              label: inLocale(theme, 'title', locale),
              value: theme.count,
            }))}
            tooFew={ui('tooFew')}
            twin={twin(t('theme'))}
          />
        </div>
        <figure className="fig partner-use">
          <figcaption id="use-h">
            {t('byUse')}
            <small>{t('byUseCounts', { count: summary.contributions })}</small>
          </figcaption>
          <StackBar
            id="use"
            segments={summary.byUse.map(({ use }) => ({ key: use, label: t(`use.${use}`), pattern: patterns[use] }))}
            rows={[
              { key: 'all', name: t('useRow'), values: Object.fromEntries(summary.byUse.map(({ use, count }) => [use, count])) },
            ]}
            tooFew={ui('tooFew')}
            twin={{ summary: ui('showAsTable'), caption: t('byUse'), nameHeading: t('byUse') }}
          />
        </figure>
      </div>
    </section>
  );
}

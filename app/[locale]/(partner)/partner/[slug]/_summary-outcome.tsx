import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { EngagementSummary } from '@/lib/insight/engagement-summary';
import { pageLocale } from '@/lib/web/page-locale';

type SummaryOutcomeProps = { summary: EngagementSummary };

/** What was decided, and what changed. */
export async function SummaryOutcome({ summary }: SummaryOutcomeProps) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  const { decisions, effects } = summary;
  return (
    <div className="wrap band stacked">
      <h2>{t('decisions')}</h2>
      {decisions.length === 0 ? (
        <p className="soft">{t('decisionsNone')}</p>
      ) : (
        <ul>
          {decisions.map((decision) => (
            <li key={decision.slug}>
              <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>
                {inLocale(decision, 'title', locale)}
              </LocalLink>{' '}
              <span className="soft">{t('meeting', { date: plainDate(decision.meetingOn, locale) })}</span>{' '}
              {decision.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
            </li>
          ))}
        </ul>
      )}
      <h2>{t('effects')}</h2>
      {effects.length === 0 ? (
        <p className="soft">{t('effectsNone')}</p>
      ) : (
        <Table
          caption={t('effects')}
          columns={[
            { key: 'indicator', label: t('indicator') },
            { key: 'before', label: t('before'), number: true },
            { key: 'after', label: t('after'), number: true },
            { key: 'measured', label: t('measured') },
            { key: 'source', label: t('source') },
          ]}
          rows={effects.map((effect) => ({
            key: effect.id,
            cells: [
              <>
                {inLocale(effect, 'indicator', locale)} ({inLocale(effect, 'unit', locale)}){' '}
                {effect.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
              </>,
              format.number(effect.before),
              format.number(effect.after),
              plainDate(effect.measuredOn, locale),
              inLocale(effect, 'source', locale),
            ],
          }))}
        />
      )}
    </div>
  );
}

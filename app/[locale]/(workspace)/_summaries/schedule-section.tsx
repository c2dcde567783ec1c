import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { momentInWords, monthName } from '@/lib/i18n/dates';
import { RightsForm } from '../_administration/rights-form';
import type { SharingProps } from './link-section';
import { setScheduleAction } from './sharing.action';

const usualHour = 8;

/** A version each month to chosen partners: when the next is made, pausing it, and what came of the ones before. */
export async function ScheduleSection({ summary, sharing: { schedule, partners }, locale, path }: SharingProps) {
  const t = await getTranslations('composing.schedule');
  const states = [
    { value: 'runs', label: t('states.runs') },
    { value: 'paused', label: t('states.paused') },
  ];
  return (
    <section className="rights" aria-labelledby="schedule">
      <h2 id="schedule">{t('heading')}</h2>
      <p className="soft">{t('text')}</p>
      <p>
        <strong>
          {schedule === null
            ? t('none')
            : schedule.nextAt
              ? t('next', { at: momentInWords(schedule.nextAt, locale) })
              : t('paused')}
        </strong>
      </p>
      <RightsForm
        action={setScheduleAction}
        path={path}
        locale={locale}
        name="schedule"
        hidden={{ summaryId: summary.id }}
        fields={[
          {
            kind: 'select',
            name: 'hour',
            label: t('hour'),
            value: String(schedule?.hour ?? usualHour),
            options: Array.from({ length: 24 }, (_, hour) => ({
              value: String(hour),
              label: `${String(hour).padStart(2, '0')}:00`,
            })),
          },
          {
            kind: 'boxes',
            name: 'partners',
            label: t('partners'),
            hint: partners.length === 0 ? t('partnersNone') : t('partnersHint'),
            chosen: schedule?.partners ?? [],
            options: partners.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: 'select', name: 'state', label: t('state'), value: schedule?.isPaused ? 'paused' : 'runs', options: states },
        ]}
        submit={t('save')}
      />
      {schedule && schedule.runs.length > 0 ? (
        <Table
          caption={t('caption')}
          columns={[
            { key: 'month', label: t('columns.month') },
            { key: 'result', label: t('columns.result') },
          ]}
          rows={schedule.runs.map(({ month, number, doneAt, failedAt }) => ({
            key: month,
            cells: [
              monthName(month, locale),
              doneAt && number !== null
                ? t('made', { number, at: momentInWords(doneAt, locale) })
                : failedAt
                  ? t('failed', { at: momentInWords(failedAt, locale) })
                  : t('tried'),
            ],
          }))}
        />
      ) : null}
    </section>
  );
}

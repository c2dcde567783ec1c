import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { RequestLineView } from '@/lib/privacy/data-views';
import { pageLocale } from '@/lib/web/page-locale';

/** Requests with their clock: what waits has days left of the month, what is answered an outcome. */
export async function RequestTable({ caption, requests }: { caption: string; requests: RequestLineView[] }) {
  const t = await getTranslations('requests');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  return (
    <Table
      caption={caption}
      columns={(['number', 'kind', 'channel', 'received', 'clock'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={requests.map(({ number, kind, channel, receivedAt, daysLeft, outcome, isExample }) => ({
        key: number,
        strong: outcome === null && daysLeft < 0,
        cells: [
          <span key="number">
            <LocalLink to="/workspace/requests/[number]" params={{ number }}>
              {number}
            </LocalLink>{' '}
            {isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </span>,
          t(`kinds.${kind}`),
          t(`channels.${channel}`),
          dateOfMoment(receivedAt, locale),
          outcome ? t(`outcomes.${outcome}`) : daysLeft < 0 ? t('overdue', { days: -daysLeft }) : t('left', { days: daysLeft }),
        ],
      }))}
    />
  );
}

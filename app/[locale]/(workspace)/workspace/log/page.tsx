import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { may } from '@/lib/audit/permissions';
import { listEvents } from '@/lib/audit/server/event-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { moment } from '../../_desk/moment';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('eventLog');
  return { title: t('heading'), robots: { index: false } };
}

/** What happened last, for administrators: to prove that the rules were kept. */
export default async function LogPage({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const employee = await employeeOnly('/workspace/log');
  if (!may(employee, 'log.read')) notFound();
  const { events, next } = await listEvents(employee, { before: (await searchParams).before });
  const t = await getTranslations('eventLog');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="log" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      {events.length === 0 ? (
        <EmptyState heading={t('empty')} level={2}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['at', 'type', 'actor', 'subject'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={events.map((event) => ({
            key: event.id,
            cells: [
              moment(event.at, locale),
              <code key="type">{event.type}</code>,
              t(`actors.${event.actorKind}`),
              <code key="subject">{event.subject}</code>,
            ],
          }))}
        />
      )}
      <Pager
        label={t('pages')}
        older={next ? { href: `${pathTo(locale, '/workspace/log')}?before=${next}`, label: t('older') } : undefined}
      />
    </DeskPage>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Table } from '@/app/_ui/table';
import { undoableUntil } from '@/lib/moderation/bulk';
import { type BulkReportView, getBulkReport } from '@/lib/moderation/server/bulk-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { KeepLooking } from '../../../_bulk/keep-looking';
import { UndoBulkForm } from '../../../_bulk/undo-bulk-form';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { moment } from '../../../_desk/moment';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulk');
  return { title: t('report'), robots: { index: false } };
}

/** What came of each case of a bulk act, with the way back. */
export default async function BulkReportPage({ params }: { params: Promise<{ act: string }> }) {
  const { act } = await params;
  const employee = await employeeOnly('/workspace/bulk/[act]', { act });
  const report = await getBulkReport(employee, act);
  if (!report) notFound();
  const t = await getTranslations('bulk');
  return (
    <DeskPage
      employee={employee}
      place={report.kind === 'answer' ? 'contributions' : 'inbox-page'}
      heading={t(report.kind === 'answer' ? 'answersReport' : 'report')}
      beside={
        report.kind === 'answer' ? (
          <LocalLink to="/workspace/contributions">{t('toContributions')}</LocalLink>
        ) : (
          <LocalLink to="/workspace">{t('toQueue')}</LocalLink>
        )
      }
    >
      <Summary report={report} />
      <Table
        caption={t('caption')}
        columns={[
          { key: 'case', label: t('columns.case') },
          { key: 'result', label: t('columns.result') },
        ]}
        rows={report.items.map(({ code, result, undoResult }) => ({
          key: code,
          cells: [
            <LocalLink key="code" to="/workspace/cases/[code]" params={{ code }}>
              {code}
            </LocalLink>,
            [
              result === 'done'
                ? t(`done.${report.kind}`)
                : t(t.has(`results.${result}`) ? `results.${result}` : 'results.other'),
              undoResult && t(undoResult === 'done' ? 'undone' : 'notUndone'),
            ]
              .filter(Boolean)
              .join(' '),
          ],
        }))}
      />
    </DeskPage>
  );
}

async function Summary({ report }: { report: BulkReportView }) {
  const t = await getTranslations('bulk');
  const locale = await pageLocale();
  if (!report.finishedAt) {
    return (
      <>
        <KeepLooking />
        <Banner live>{t('running', { count: report.items.length })}</Banner>
      </>
    );
  }
  const { items, startedAt, undoneAt } = report;
  const done = items.filter(({ result }) => result === 'done').length;
  const left = items.filter(({ result }) => result !== 'done' && result !== 'awaitsSecond').length;
  const until = undoableUntil(startedAt);
  const mayUndo = report.kind !== 'answer' && !undoneAt && left < items.length && now() <= until;
  return (
    <Banner
      tone="ok"
      live
      strong={
        undoneAt
          ? t('undoneCount', { count: items.filter(({ undoResult }) => undoResult === 'done').length })
          : t('doneCount', { count: done, kind: report.kind })
      }
      action={mayUndo ? <UndoBulkForm locale={locale} bulkId={report.id} label={t('undo')} /> : undefined}
    >
      {t('leftCount', { count: left })} {mayUndo ? t('undoUntil', { at: moment(until, locale) }) : null}
    </Banner>
  );
}

import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Receipt } from '@/app/_ui/receipt';
import { dateOfMoment } from '@/lib/i18n/dates';
import { getReportReceipt } from '@/lib/moderation/server/report-queries';
import { pageLocale } from '@/lib/web/page-locale';

export const generateStaticParams = () => [{ number: '-' }];

type Props = { params: Promise<{ locale: string; number: string }> };

export async function generateMetadata({ params }: Props) {
  const { number } = await params;
  const t = await getTranslations('report.receipt');
  return pageMetadata({ page: '/report/receipt/[number]', params: { number }, title: t('title', { number }), hidden: true });
}

/** How far a report has come, for whoever has its number. Never who sent it, or what they wrote. */
export default async function ReportReceiptPage({ params }: Props) {
  await connection();
  const { number } = await params;
  const report = await getReportReceipt(number);
  if (!report) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('report.receipt');
  const state = report.outcome ?? 'waiting';
  return (
    <PageShell page="/report/receipt/[number]" params={{ number }}>
      <div className="wrap path-top">
        <div>
          <p className="soft">{t('about', { code: report.code })}</p>
          <h1>{t(`headline.${state}`)}</h1>
          <p className="lede">{t(`text.${state}`)}</p>
          <p>
            <LocalLink to="/path/[code]" params={{ code: report.code }}>
              {t('toPath', { code: report.code })}
            </LocalLink>
          </p>
          <p>
            <LocalLink to="/moderation">{t('toRules')}</LocalLink>
          </p>
        </div>
        <Receipt
          label={t('label')}
          code={report.number}
          rows={[
            { term: t('sent'), value: dateOfMoment(report.reportedAt, locale) },
            { term: t('state'), value: t(`status.${state}`) },
            ...(report.settledAt ? [{ term: t('settled'), value: dateOfMoment(report.settledAt, locale) }] : []),
          ]}
          actions={<p className="hint">{t('keep')}</p>}
        />
      </div>
    </PageShell>
  );
}

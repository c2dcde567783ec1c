import { getTranslations } from 'next-intl/server';
import { listReportsOfCase } from '@/lib/moderation/server/report-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { moment } from '../_desk/moment';

type CaseReportsProps = { employee: Employee; code: string };

/** What readers said of a contribution: which rule, in which words, how often they were right before. Never who. */
export async function CaseReports({ employee, code }: CaseReportsProps) {
  const reports = await listReportsOfCase(employee, code);
  if (reports.length === 0) return null;
  const t = await getTranslations('caseReports');
  const reasons = await getTranslations('report.reasons');
  const locale = await pageLocale();
  const waiting = reports.filter(({ settledAt }) => settledAt === null).length;
  return (
    <section className="work" aria-labelledby="reports-heading">
      <h3 id="reports-heading">{t('heading', { waiting, count: reports.length })}</h3>
      {waiting > 0 ? <p className="soft">{t('settled')}</p> : null}
      <ul className="history">
        {reports.map((report) => (
          <li key={report.number}>
            <time dateTime={report.reportedAt.toISOString()}>{moment(report.reportedAt, locale)}</time>
            <span>
              <strong>{reasons(`${report.reason}.label`)}.</strong> {t(report.isConfirmed ? 'confirmed' : 'unconfirmed')}
              {report.unfoundedBefore > 0 ? ` ${t('unfounded', { count: report.unfoundedBefore })}` : null}
              {report.outcome ? ` ${t(`outcome.${report.outcome}`)}` : null}
              {report.text ? <q className="soft">{report.text}</q> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

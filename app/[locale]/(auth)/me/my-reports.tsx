import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import { listMyReports } from '@/lib/moderation/server/report-queries';
import { pageLocale } from '@/lib/web/page-locale';

/** What one has reported and what came of it; nothing at all for somebody who never did. */
export async function MyReports({ actor }: { actor: Actor }) {
  const reports = await listMyReports(actor);
  if (reports.length === 0) return null;
  const t = await getTranslations('report');
  const locale = await pageLocale();
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-reports">
      <h2 id="my-reports">{t('mine.heading')}</h2>
      <ul className="border-t border-[var(--line)]">
        {reports.map(({ number, code, reason, reportedAt, outcome }) => (
          <li className="border-b border-[var(--line)] py-4" key={number}>
            <LocalLink to="/report/receipt/[number]" params={{ number }}>
              {t('mine.line', { code, reason: t(`reasons.${reason}.label`) })}
            </LocalLink>
            <p className="soft">
              {t('mine.sent', { date: dateOfMoment(reportedAt, locale) })} {t(`receipt.status.${outcome ?? 'waiting'}`)}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

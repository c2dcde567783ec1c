import { getTranslations } from 'next-intl/server';
import { mayIn } from '@/lib/audit/permissions';
import { longDate } from '@/lib/i18n/dates';
import type { CaseView } from '@/lib/moderation/case-views';
import type { EntryFactsView } from '@/lib/moderation/server/case-standing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { AddScanForm } from './add-scan-form';
import { scanTexts } from './scan-texts';

type EntryPanelProps = { employee: Employee; shown: CaseView; entry: EntryFactsView };

/** How something an officer wrote down reached the municipality, and where its scan is added. */
export async function EntryPanel({ employee, shown, entry }: EntryPanelProps) {
  const t = await getTranslations('entry');
  const locale = await pageLocale();
  return (
    <section className="work" aria-labelledby="entry-heading">
      <h3 id="entry-heading">{t('panel.heading')}</h3>
      <p>
        {t('panel.how', { channel: t(`channels.${entry.channel}`), date: longDate(entry.receivedOn, locale) })}{' '}
        {entry.row === null ? null : t('panel.fromSheet', { row: entry.row })}
      </p>
      {entry.hasContact ? <p className="small soft">{t('panel.hasContact')}</p> : null}
      {mayIn(employee, 'contribution.enter', shown.project.id) ? (
        <details className="twin">
          <summary>{t('panel.addScan')}</summary>
          <AddScanForm
            locale={locale}
            code={shown.code}
            scans={await scanTexts()}
            texts={{ submit: t('panel.submit'), added: t('panel.added'), unreachable: t('unreachable') }}
          />
        </details>
      ) : null}
    </section>
  );
}

import { getTranslations } from 'next-intl/server';
import { Stop } from '@/app/_ui/stop';
import { getCase } from '@/lib/moderation/server/case-queries';
import { getCaseStanding } from '@/lib/moderation/server/case-standing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { ReopenForm } from './reopen-form';

/** Says what was just decided, as it stands in the database, with the way back. */
export async function DecidedToast({ employee, code, filter }: { employee: Employee; code: string; filter: string }) {
  const decided = await getCase(employee, code);
  const [last] = decided?.decisions ?? [];
  if (!decided) return null;
  const isProposed = !decided.closedAt && (await getCaseStanding(employee, code))?.proposal?.isMine;
  if (!isProposed && (!decided.closedAt || !last)) return null;
  const t = await getTranslations('cases.toast');
  const locale = await pageLocale();
  return (
    <div className="toast desk-toast" role="status">
      <Stop state="done" />
      <span>{t(isProposed || !last ? 'proposed' : last.outcome, { code })}</span>
      <ReopenForm
        key={`${code}-${decided.version}`}
        locale={locale}
        code={code}
        version={decided.version}
        filter={filter}
        label={t('undo')}
      />
    </div>
  );
}

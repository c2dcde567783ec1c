import { getTranslations } from 'next-intl/server';
import type { CaseView } from '@/lib/moderation/case-views';
import { pageLocale } from '@/lib/web/page-locale';
import { ReopenForm } from './reopen-form';

/** Offers to put a decided case back into the queue. */
export async function Reopening({ shown, filter }: { shown: CaseView; filter: string }) {
  const t = await getTranslations('cases.reopen');
  return (
    <section className="reopen">
      <p className="small soft">{t('text')}</p>
      <ReopenForm
        locale={await pageLocale()}
        code={shown.code}
        version={shown.version}
        filter={filter}
        label={t('button')}
        tone="line"
      />
    </section>
  );
}

import { getTranslations } from 'next-intl/server';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** Why people were not involved before the decision, and who answers for that. Nothing where they were. */
export async function InvolvementException({ page: { exception } }: { page: ProjectPageView }) {
  if (!exception) return null;
  const locale = await pageLocale();
  const t = await getTranslations('project.exception');
  return (
    <div className="split" id="undtagelse">
      <div>
        <h2 id="exception-h">{t('heading')}</h2>
      </div>
      <section aria-labelledby="exception-h">
        <p>{inLocale(exception, 'reason', locale)}</p>
        <p className="soft">{t('by', { official: exception.official, date: dateOfMoment(exception.publishedAt, locale) })}</p>
      </section>
    </div>
  );
}

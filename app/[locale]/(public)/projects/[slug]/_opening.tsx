import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** What is asked in the open phase, or where the project stands when nothing is. */
export async function Opening({ page }: { page: ProjectPageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.opening');
  const phase = page.phases.find(({ state }) => state === 'open');
  if (!phase)
    return (
      <section aria-labelledby="stands">
        <h2 id="stands">{t('stands')}</h2>
        <p className="lede">{t(`status.${page.status}`)}</p>
        <p>{t('followPlan')}</p>
      </section>
    );
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t('asked')}</h2>
      <p className="lede">{inLocale(phase, 'description', locale)}</p>
      <p>{t(phase.acts.includes('support') ? 'writeAndSupport' : 'write')}</p>
    </section>
  );
}

import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { CaseThread } from './_case-thread';
import { Changed } from './_changed-facts';

type CourseProps = { page: ProjectPageView };

/**
 * The course of the case. Beside what has changed it is a narrow column; where nothing is known to
 * have changed it has the room to itself.
 */
export async function Course({ page }: CourseProps) {
  const t = await getTranslations('project');
  const changed = page.facts.filter(({ versions }) => versions.length > 1);
  if (changed.length > 0 || page.geometries.length > 0)
    return (
      <div className="split" id="sagens-gang">
        <section className="phases" aria-labelledby="gang">
          <h2 id="gang">{t('thread.heading')}</h2>
          <CaseThread tight page={page} />
        </section>
        <Changed facts={changed} geometries={page.geometries} />
      </div>
    );
  return (
    <div className="split" id="sagens-gang">
      <div>
        <h2 id="gang">{t('thread.heading')}</h2>
        <Standing page={page} />
      </div>
      <section aria-labelledby="gang">
        <CaseThread page={page} />
      </section>
    </div>
  );
}

async function Standing({ page }: CourseProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.standing');
  const phase = page.phases.find(({ state }) => state === 'open');
  return <p className="soft">{phase ? inLocale(phase, 'description', locale) : t(page.status)}</p>;
}

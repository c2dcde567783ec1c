import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { listEffectsForEditing } from '@/lib/decisions/server/effect-queries';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import type { Employee } from '../_desk/employee-only';
import { EffectList } from './effect-list';

type EffectSectionProps = { employee: Employee; project: EditedProject; done: string | undefined };

/** What has been measured of a project, on its page in the workspace. */
export async function EffectSection({ employee, project, done }: EffectSectionProps) {
  const t = await getTranslations('effects');
  const mayRecord = mayIn(employee, 'effect.record', project.id);
  return (
    <section aria-labelledby="effects">
      <div className="desk-body-head">
        <h2 id="effects">{t('heading')}</h2>
        {mayRecord && project.isPublished ? (
          <LocalLink
            to="/workspace/projects/[slug]/effects/new"
            params={{ slug: project.slug }}
            className="btn btn-line btn-small"
          >
            {t('new')}
          </LocalLink>
        ) : null}
      </div>
      {done === 'measured' || done === 'corrected' ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <EffectList
        project={project.slug}
        effects={await listEffectsForEditing(employee, project.id)}
        isShown={project.isPublished}
        mayCorrect={mayRecord}
      />
    </section>
  );
}

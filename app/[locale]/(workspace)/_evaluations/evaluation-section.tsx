import { getTranslations } from 'next-intl/server';
import { EvaluationParts } from '@/app/_evaluations/evaluation-parts';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { getEvaluationForEditing } from '@/lib/decisions/server/evaluation-queries';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import type { Employee } from '../_desk/employee-only';

type EvaluationSectionProps = { employee: Employee; project: EditedProject; done: string | undefined };

/** What the project's people say in the end, on its page in the workspace. */
export async function EvaluationSection({ employee, project, done }: EvaluationSectionProps) {
  const t = await getTranslations('evaluations');
  const evaluation = await getEvaluationForEditing(employee, project.id);
  const mayWrite = mayIn(employee, 'effect.record', project.id) && project.isPublished;
  return (
    <section aria-labelledby="evaluation">
      <div className="desk-body-head">
        <h2 id="evaluation">{t('heading')}</h2>
        {mayWrite ? (
          <LocalLink
            to="/workspace/projects/[slug]/evaluation"
            params={{ slug: project.slug }}
            className="btn btn-line btn-small"
          >
            {t(evaluation ? 'change' : 'write')}
          </LocalLink>
        ) : null}
      </div>
      {done === 'published' || done === 'corrected' ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      {evaluation ? (
        <EvaluationParts evaluation={evaluation} level={3} />
      ) : (
        <p className="soft">{t(project.isPublished ? 'none' : 'noneOfDraft')}</p>
      )}
    </section>
  );
}

import { getTranslations } from 'next-intl/server';
import { EvaluationParts } from '@/app/_evaluations/evaluation-parts';
import { LocalLink } from '@/app/_navigation/local-link';
import type { ProjectContent } from './_page-content';

/** What the project's people say in the end. Left out until they have. */
export async function Experience({ evaluation }: Pick<ProjectContent, 'evaluation'>) {
  if (!evaluation) return null;
  const t = await getTranslations('evaluations');
  return (
    <div className="split" id="erfaringer">
      <div>
        <h2 id="experience-h">{t('publicHeading')}</h2>
        <p className="soft">
          {t('publicText')} <LocalLink to="/experience">{t('toLibrary')}</LocalLink>
        </p>
      </div>
      <section aria-labelledby="experience-h">
        <EvaluationParts evaluation={evaluation} level={3} />
      </section>
    </div>
  );
}

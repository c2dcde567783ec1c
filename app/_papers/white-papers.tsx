import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { inLocale } from '@/lib/i18n/locale';
import { listPublicPapers } from '@/lib/papers/server/public-paper-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';

type WhitePapersProps = { project: { id: string; slug: string } };

/** The white papers of a project, one for each hearing that has one. */
export async function WhitePapers({ project }: WhitePapersProps) {
  const papers = await papersContent(project.id);
  if (papers.length === 0) return null;
  const t = await getTranslations('papers');
  const locale = await pageLocale();
  return (
    <div className="split" id="hvidboeger">
      <div>
        <h2 id="papers-h">{t('linkHeading')}</h2>
        <p className="soft">{t('linkText')}</p>
      </div>
      <section aria-labelledby="papers-h">
        <ul>
          {papers.map((paper) => (
            <li key={paper.phase}>
              <LocalLink to="/projects/[slug]/hearings/[phase]/white-paper" params={{ slug: project.slug, phase: paper.phase }}>
                {t('paperOf', { hearing: inLocale(paper, 'title', locale) })}
              </LocalLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

async function papersContent(projectId: string) {
  'use cache';
  cachedUntilChanged(`project:${projectId}`);
  return listPublicPapers(projectId);
}

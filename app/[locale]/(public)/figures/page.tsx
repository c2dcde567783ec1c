import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ThreadFigureNumbers } from '@/app/_contributions/figure-numbers';
import { FiguresOverTime } from '@/app/_contributions/figures-over-time';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ExampleTag } from '@/app/_ui/example-tag';
import { isDemonstration } from '@/lib/platform/env';
import { getCoverage } from '@/lib/thread/server/coverage-queries';
import { countByQuarter } from '@/lib/thread/server/over-time-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { ProjectCoverage, ThemeCoverage } from './_coverage-tables';

async function coverage() {
  'use cache';
  cachedUntilChanged('any:contribution', 'any:project', 'any:theme', 'any:phase');
  const [figures, quarters] = await Promise.all([getCoverage(), countByQuarter()]);
  return { ...figures, quarters };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('figures');
  return pageMetadata({ page: '/figures', title: t('heading'), description: t('pageText') });
}

/** How much of what people sent is answered and used: in all, by theme and by project, each figure with its list. */
export default async function FiguresPage() {
  const t = await getTranslations('figures');
  const ui = await getTranslations('ui');
  const { all, projects, themes, quarters } = await coverage();
  return (
    <PageShell page="/figures">
      <div className="wrap band flow">
        <div className="band-head">
          <h1>{t('heading')}</h1>
          <p className="lede">
            {t('pageText')} <LocalLink to="/counting">{t('how')}</LocalLink>{' '}
            {isDemonstration() ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
          </p>
        </div>
        <ThreadFigureNumbers figures={all} withOverdue />
        <FiguresOverTime id="kvartaler" heading={t('quarters')} text={t('quartersText')} periods={quarters} />
        <ThemeCoverage themes={themes} />
        <ProjectCoverage projects={projects} />
      </div>
    </PageShell>
  );
}

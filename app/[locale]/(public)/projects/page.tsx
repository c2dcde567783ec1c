import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { now } from '@/lib/platform/clock';
import { listProjects } from '@/lib/projects/server/project-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { ProjectSections } from './_project-sections';

async function projectsContent() {
  'use cache';
  cachedUntilChanged('any:project', 'any:phase');
  return listProjects(now());
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects');
  return pageMetadata({ page: '/projects', title: t('title'), description: t('text') });
}

/** Every project, those one can take part in first, and those that ended as plainly as the rest. */
export default async function ProjectsPage() {
  const t = await getTranslations('projects');
  const projects = await projectsContent();
  return (
    <PageShell page="/projects">
      <div className="wrap band">
        <div className="band-head">
          <h1>{t('title')}</h1>
          <p className="lede">{t('text')}</p>
        </div>
        {projects.length === 0 ? (
          <EmptyState heading={t('emptyHeading')} level={2}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <ProjectSections projects={projects} />
        )}
      </div>
    </PageShell>
  );
}

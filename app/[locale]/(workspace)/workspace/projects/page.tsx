import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import { mayCreateProjects } from '@/lib/projects/project-policy';
import { listProjectsForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { PhaseList } from '../../_editing/phase-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workspace');
  return { title: t('places.projects'), robots: { index: false } };
}

/** All projects, drafts too, with their phases. */
export default async function ProjectsPage() {
  const employee = await employeeOnly('/workspace/projects');
  const t = await getTranslations('editing');
  const locale = await pageLocale();
  const projects = await listProjectsForEditing(employee);
  const mayEdit = mayCreateProjects(employee).allowed;
  const create = mayEdit ? (
    <LocalLink to="/workspace/projects/new" className="btn">
      {t('newProject')}
    </LocalLink>
  ) : null;
  return (
    <DeskPage employee={employee} place="projects" heading={t('projects')} beside={create}>
      {projects.length === 0 ? (
        <EmptyState heading={t('noProjects')} level={2}>
          {t('noProjectsText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('projectsCaption')}
          columns={[
            { key: 'project', label: t('columns.project') },
            { key: 'status', label: t('columns.status') },
            { key: 'shown', label: t('columns.shown') },
            { key: 'phases', label: t('columns.phases') },
          ]}
          rows={projects.map((project) => ({
            key: project.id,
            cells: [
              <>
                <LocalLink to="/workspace/projects/[slug]" params={{ slug: project.slug }}>
                  {inLocale(project, 'title', locale)}
                </LocalLink>{' '}
                {project.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
                {project.parent ? (
                  <span className="small soft"> {t('caseOf', { project: inLocale(project.parent, 'title', locale) })}</span>
                ) : null}
              </>,
              t(`statuses.${project.status}`),
              project.isPublished ? t(project.inviteOnly ? 'forInvited' : 'published') : t('draft'),
              <PhaseList key="phases" project={project.slug} phases={project.phases} />,
            ],
          }))}
        />
      )}
    </DeskPage>
  );
}

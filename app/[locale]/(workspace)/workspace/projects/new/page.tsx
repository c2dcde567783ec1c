import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pathTo } from '@/lib/i18n/paths';
import { mayCreateProjects } from '@/lib/projects/project-policy';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { editingTexts } from '../../../_editing/form-texts';
import { projectFields } from '../../../_editing/project-fields';
import { ProjectForm } from '../../../_editing/project-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editing');
  return { title: t('newProject'), robots: { index: false } };
}

export default async function NewProjectPage() {
  const employee = await employeeOnly('/workspace/projects/new');
  if (!mayCreateProjects(employee).allowed) notFound();
  const t = await getTranslations('editing');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('newProject')}>
      <p className="soft">{t('newProjectText')}</p>
      <ProjectForm
        isStored={false}
        path={pathTo(locale, '/workspace/projects/new')}
        hidden={{ locale }}
        groups={await projectFields(employee, locale)}
        texts={await editingTexts('create')}
        draft="workspace.project"
      />
    </DeskPage>
  );
}

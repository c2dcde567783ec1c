import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { editingTexts } from '../../../../../_editing/form-texts';
import { phaseFields } from '../../../../../_editing/phase-fields';
import { PhaseForm } from '../../../../../_editing/phase-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editing');
  return { title: t('newPhase'), robots: { index: false } };
}

export default async function NewPhasePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/new', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project || !mayIn(employee, 'project.edit', project.id)) notFound();
  const t = await getTranslations('editing');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('newPhaseIn', { project: inLocale(project, 'title', locale) })}>
      <p className="soft">{t('newPhaseText')}</p>
      <PhaseForm
        isStored={false}
        path={pathTo(locale, '/workspace/projects/[slug]/phases/new', { slug })}
        hidden={{ locale, projectId: project.id }}
        groups={await phaseFields(locale)}
        texts={await editingTexts('create')}
        draft={`workspace.phase.${project.id}`}
      />
    </DeskPage>
  );
}

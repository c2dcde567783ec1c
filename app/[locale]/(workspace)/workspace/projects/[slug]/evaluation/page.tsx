import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { getEvaluationForEditing } from '@/lib/decisions/server/evaluation-queries';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../_desk/desk-page';
import { employeeOnly } from '../../../../_desk/employee-only';
import { evaluationFields, evaluationTexts } from '../../../../_evaluations/evaluation-fields';
import { EvaluationForm } from '../../../../_evaluations/evaluation-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evaluations');
  return { title: t('heading'), robots: { index: false } };
}

/** The form for what was learned in a project, which everybody can find in the library of experience. */
export default async function EvaluationPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/evaluation', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project || !mayIn(employee, 'effect.record', project.id)) notFound();
  const t = await getTranslations('evaluations');
  const locale = await pageLocale();
  const evaluation = await getEvaluationForEditing(employee, project.id);
  return (
    <DeskPage employee={employee} place="projects" heading={t('heading')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      </p>
      {project.isPublished ? null : <Banner strong={t('draft')}>{t('noneOfDraft')}</Banner>}
      <p className="soft">{t(evaluation ? 'correctText' : 'text')}</p>
      <EvaluationForm
        path={pathTo(locale, '/workspace/projects/[slug]/evaluation', { slug })}
        hidden={{ locale, projectId: project.id, replaces: evaluation?.id ?? '' }}
        groups={await evaluationFields(evaluation)}
        texts={await evaluationTexts(evaluation !== null)}
        draft={`workspace.evaluation.${project.id}`}
      />
    </DeskPage>
  );
}

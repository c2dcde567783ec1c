import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { decisionFields, decisionTexts } from '../../../../../_decisions/decision-fields';
import { DecisionForm } from '../../../../../_decisions/decision-forms';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisionDesk');
  return { title: t('new'), robots: { index: false } };
}

/** The form for what a body has decided. It begins as a draft. */
export default async function NewDecisionPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/decisions/new', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project || !mayIn(employee, 'decision.record', project.id)) notFound();
  const t = await getTranslations('decisionDesk');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('new')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      </p>
      <p className="soft">{t('newText')}</p>
      <DecisionForm
        does="draft"
        path={pathTo(locale, '/workspace/projects/[slug]/decisions/new', { slug })}
        hidden={{ locale, projectId: project.id }}
        groups={await decisionFields(locale)}
        texts={await decisionTexts('draft')}
        draft={`workspace.decision.${project.id}`}
      />
    </DeskPage>
  );
}

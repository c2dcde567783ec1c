import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { randomToken } from '@/lib/platform/ids';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { poolGrantFields, poolGrantTexts } from '../../../../../_pool-grants/pool-grant-fields';
import { PoolGrantForm } from '../../../../../_pool-grants/pool-grant-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('poolGrants');
  return { title: t('new'), robots: { index: false } };
}

/** The form for what a committee's pool has given to a project. */
export default async function NewPoolGrantPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/grants/new', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project || !mayIn(employee, 'decision.record', project.id)) notFound();
  const t = await getTranslations('poolGrants');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('new')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      </p>
      <p className="soft">{t(project.isPublished ? 'newText' : 'noneOfDraft')}</p>
      <PoolGrantForm
        isStored={false}
        path={pathTo(locale, '/workspace/projects/[slug]/grants/new', { slug })}
        hidden={{ locale, projectId: project.id, submissionKey: randomToken() }}
        groups={await poolGrantFields(locale)}
        texts={await poolGrantTexts('record')}
        draft={`workspace.grant.${project.id}`}
      />
    </DeskPage>
  );
}

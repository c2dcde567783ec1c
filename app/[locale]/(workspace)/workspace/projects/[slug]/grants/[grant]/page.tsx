import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { mayIn } from '@/lib/audit/permissions';
import { getGrantForEditing } from '@/lib/decisions/server/pool-grant-queries';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { poolGrantFields, poolGrantTexts } from '../../../../../_pool-grants/pool-grant-fields';
import { PoolGrantForm } from '../../../../../_pool-grants/pool-grant-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('poolGrants');
  return { title: t('correctHeading'), robots: { index: false } };
}

/** The form that corrects what was written of a pool's money, or takes it back. */
export default async function CorrectPoolGrantPage({ params }: { params: Promise<{ slug: string; grant: string }> }) {
  const { slug, grant: id } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/grants/[grant]', { slug, grant: id });
  const [project, grant] = [await getProjectForEditing(employee, slug), await getGrantForEditing(employee, slug, id)];
  if (!project || !grant || !mayIn(employee, 'decision.record', project.id)) notFound();
  const t = await getTranslations('poolGrants');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('correctHeading')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      </p>
      <p className="soft">{t('correctText')}</p>
      <PoolGrantForm
        isStored
        path={pathTo(locale, '/workspace/projects/[slug]/grants/[grant]', { slug, grant: id })}
        hidden={{ locale, id }}
        groups={await poolGrantFields(locale, grant)}
        texts={await poolGrantTexts('correct')}
      />
    </DeskPage>
  );
}

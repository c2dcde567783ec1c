import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { countAudience } from '@/lib/notifications/server/audience-size';
import { randomToken } from '@/lib/platform/ids';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { effectFields, effectTexts } from '../../../../../_effects/effect-fields';
import { EffectForm } from '../../../../../_effects/effect-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('effects');
  return { title: t('new'), robots: { index: false } };
}

/** The form for what has been measured, with how many people will hear of it. */
export default async function NewEffectPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/effects/new', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project || !mayIn(employee, 'effect.record', project.id)) notFound();
  const t = await getTranslations('effects');
  const locale = await pageLocale();
  const theme = project.themes.map(({ themeId }) => themeId);
  const people = await countAudience(employee, 'effect.measured', { project: project.id, theme });
  return (
    <DeskPage employee={employee} place="projects" heading={t('new')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(project, 'title', locale)}
        </LocalLink>
      </p>
      {project.isPublished ? null : <Banner strong={t('draft')}>{t('draftText')}</Banner>}
      <p className="soft">
        {t('newText')} {t('audience', { people })}
      </p>
      <EffectForm
        isStored={false}
        path={pathTo(locale, '/workspace/projects/[slug]/effects/new', { slug })}
        hidden={{ locale, projectId: project.id, submissionKey: randomToken() }}
        groups={await effectFields(locale)}
        texts={await effectTexts('record')}
        draft={`workspace.effect.${project.id}`}
      />
    </DeskPage>
  );
}

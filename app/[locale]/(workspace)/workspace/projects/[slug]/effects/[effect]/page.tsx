import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { mayIn } from '@/lib/audit/permissions';
import { getEffectForEditing } from '@/lib/decisions/server/effect-queries';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { effectFields, effectTexts } from '../../../../../_effects/effect-fields';
import { EffectForm } from '../../../../../_effects/effect-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('effects');
  return { title: t('correctHeading'), robots: { index: false } };
}

/** The form that corrects what has been measured. */
export default async function CorrectEffectPage({ params }: { params: Promise<{ slug: string; effect: string }> }) {
  const { slug, effect: id } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/effects/[effect]', { slug, effect: id });
  const effect = await getEffectForEditing(employee, slug, id);
  if (!effect || !mayIn(employee, 'effect.record', effect.project.id)) notFound();
  const t = await getTranslations('effects');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('correctHeading')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(effect.project, 'title', locale)}
        </LocalLink>
      </p>
      <p className="soft">{t('correctText')}</p>
      <EffectForm
        isStored
        path={pathTo(locale, '/workspace/projects/[slug]/effects/[effect]', { slug, effect: id })}
        hidden={{ locale, id }}
        groups={await effectFields(locale, effect)}
        texts={await effectTexts('correct')}
      />
    </DeskPage>
  );
}

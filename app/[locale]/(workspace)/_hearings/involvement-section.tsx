import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { adoptionBlockedBy } from '@/lib/projects/adoption';
import { getAdoptionStanding } from '@/lib/projects/server/adoption-queries';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { hearingDeskTexts } from './desk-texts';
import { exceptionFields } from './hearing-fields';
import { ExceptionForm } from './hearing-forms';

type InvolvementSectionProps = { employee: Employee; project: EditedProject; isNew: boolean };

/** Whether a project can go to decision, what is in the way, and the published exception where there is one. */
export async function InvolvementSection({ employee, project, isNew }: InvolvementSectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearingDesk');
  const standing = await getAdoptionStanding(project.id);
  if (!project.affectsLocals && standing.openObjections === 0) return null;
  const blocks = adoptionBlockedBy(standing);
  const { involvementException: exception } = project;
  return (
    <section aria-labelledby="involvement">
      <h2 id="involvement">{t('involvement.heading')}</h2>
      {isNew ? (
        <Banner tone="ok" live>
          {t('involvement.published')}
        </Banner>
      ) : null}
      {blocks.map((block) => (
        <Banner key={block} tone="error" strong={t('involvement.blocked')}>
          {t(`involvement.${block}`, { count: standing.openObjections })}
        </Banner>
      ))}
      {blocks.length === 0 ? <Banner tone="ok">{t('involvement.free', { count: standing.finishedPhases })}</Banner> : null}
      {exception ? (
        <>
          <h3>{t('involvement.exception')}</h3>
          <p>{inLocale(exception, 'reason', locale)}</p>
          <p className="soft">
            {t('involvement.by', { official: exception.official, date: dateOfMoment(exception.publishedAt, locale) })}
          </p>
        </>
      ) : null}
      {blocks.includes('involvementMissing') && mayIn(employee, 'project.edit', project.id) ? (
        <ExceptionForm
          path={pathTo(locale, '/workspace/projects/[slug]', { slug: project.slug })}
          hidden={{ locale, projectId: project.id }}
          groups={await exceptionFields()}
          texts={await hearingDeskTexts('except')}
        />
      ) : null}
    </section>
  );
}

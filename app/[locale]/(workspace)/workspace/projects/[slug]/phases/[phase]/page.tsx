import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { now } from '@/lib/platform/clock';
import { guestActs } from '@/lib/projects/phase-demands';
import { getPhaseForEditing } from '@/lib/projects/server/editing-queries';
import { getSurveyDesk } from '@/lib/surveys/server/survey-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { PhasePreview } from '../../../../../_editing/draft-preview';
import { editingTexts } from '../../../../../_editing/form-texts';
import { phaseFields } from '../../../../../_editing/phase-fields';
import { PhaseForm } from '../../../../../_editing/phase-form';
import { PublishForm } from '../../../../../_editing/publish-form';

type PhasePageProps = {
  params: Promise<{ slug: string; phase: string }>;
  searchParams: Promise<{ saved?: string; published?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editing');
  return { title: t('phase'), robots: { index: false } };
}

/** One phase: as it will read, and the form that changes it. */
export default async function EditPhasePage({ params, searchParams }: PhasePageProps) {
  const { slug, phase: phaseSlug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]', { slug, phase: phaseSlug });
  const phase = await getPhaseForEditing(employee, slug, phaseSlug);
  if (!phase) notFound();
  const t = await getTranslations('editing');
  const locale = await pageLocale();
  const { saved, published } = await searchParams;
  const hasSurvey = (await getSurveyDesk(employee, { project: slug, phase: phaseSlug }, now())) !== null;
  const mayEdit = mayIn(employee, 'project.edit', phase.project.id);
  const path = pathTo(locale, '/workspace/projects/[slug]/phases/[phase]', { slug, phase: phaseSlug });
  return (
    <DeskPage
      employee={employee}
      place="projects"
      heading={inLocale(phase, 'title', locale)}
      beside={
        mayEdit && !phase.isPublished ? (
          <PublishForm of="phase" locale={locale} id={phase.id} label={t('publishPhase')} path={path} />
        ) : null
      }
    >
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(phase.project, 'title', locale)}
        </LocalLink>
      </p>
      {saved ? (
        <Banner tone="ok" live>
          {t('saved')}
        </Banner>
      ) : null}
      {published ? (
        <Banner tone="ok" live>
          {t('phasePublished')}
        </Banner>
      ) : null}
      {phase.isPublished ? null : <Banner strong={t('draft')}>{t('draftText')}</Banner>}
      <PhasePreview phase={phase} />
      {phase.acts.includes('hearing_reply') ? (
        <p className="actions">
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/hearing" params={{ slug, phase: phaseSlug }}>
            {(await getTranslations('hearingDesk'))('title')}
          </LocalLink>
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/replies" params={{ slug, phase: phaseSlug }}>
            {(await getTranslations('replies'))('title')}
          </LocalLink>
        </p>
      ) : null}
      {mayIn(employee, 'contribution.enter', phase.project.id) ? (
        <p className="actions">
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/entry" params={{ slug, phase: phaseSlug }}>
            {(await getTranslations('entry'))('title')}
          </LocalLink>{' '}
          {phase.isPublished && phase.isProjectPublished && guestActs.some((act) => phase.acts.includes(act)) ? (
            <LocalLink to="/projects/[slug]/phases/[phase]/paper" params={{ slug, phase: phaseSlug }}>
              {(await getTranslations('onPaper'))('link')}
            </LocalLink>
          ) : null}
        </p>
      ) : null}
      {mayEdit ? (
        <p>
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey" params={{ slug, phase: phaseSlug }}>
            {(await getTranslations('surveyEditor'))('open')}
          </LocalLink>
        </p>
      ) : null}
      {phase.hasSurvey ? (
        <p>
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey/results" params={{ slug, phase: phaseSlug }}>
            {(await getTranslations('surveyWork'))('heading')}
          </LocalLink>
        </p>
      ) : null}
      {mayEdit && hasSurvey ? (
        <p className="actions">
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey/invitations" params={{ slug, phase: phaseSlug }}>
            {(await getTranslations('surveyDesk'))('invitations.open')}
          </LocalLink>{' '}
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey/paper" params={{ slug, phase: phaseSlug }}>
            {(await getTranslations('surveyDesk'))('paper.open')}
          </LocalLink>
        </p>
      ) : null}
      {mayEdit ? (
        <section aria-labelledby="edit">
          <h2 id="edit">{t('editPhase')}</h2>
          {phase.isPublished ? <p className="soft">{t('publishedPhaseText')}</p> : null}
          <PhaseForm
            key={phase.version}
            isStored
            path={path}
            hidden={{ locale, id: phase.id, version: String(phase.version) }}
            groups={await phaseFields(locale, phase)}
            texts={await editingTexts('save')}
          />
        </section>
      ) : null}
    </DeskPage>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { listHearableDocuments } from '@/lib/projects/server/document-queries';
import { getHearingForEditing } from '@/lib/projects/server/hearing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../_desk/employee-only';
import { hearingDeskTexts } from '../../../../../../_hearings/desk-texts';
import { DocumentSection } from '../../../../../../_hearings/document-section';
import { hearingFields } from '../../../../../../_hearings/hearing-fields';
import { HearingForm } from '../../../../../../_hearings/hearing-forms';
import { hearingDone } from '../../../../../../_hearings/hearing-path';
import { PartySection } from '../../../../../../_hearings/party-section';
import { PeriodCheck } from '../../../../../../_hearings/period-check';

type HearingDeskProps = {
  params: Promise<{ slug: string; phase: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hearingDesk');
  return { title: t('title'), robots: { index: false } };
}

/** What makes a phase a hearing: its legal basis, documents, those asked directly, and whether its period holds. */
export default async function HearingDesk({ params, searchParams }: HearingDeskProps) {
  const { slug, phase } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/hearing', { slug, phase });
  const edited = await getHearingForEditing(employee, slug, phase);
  if (!edited) notFound();
  const t = await getTranslations('hearingDesk');
  const locale = await pageLocale();
  const asked = (await searchParams).done;
  const done = hearingDone.find((each) => each === asked);
  const mayEdit = mayIn(employee, 'project.edit', edited.project.id);
  const path = pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/hearing', { slug, phase });
  return (
    <DeskPage
      employee={employee}
      place="projects"
      heading={t('heading', { phase: inLocale(edited, 'title', locale) })}
      beside={
        edited.isHearing ? (
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/replies" params={{ slug, phase }}>
            {t('toReplies')}
          </LocalLink>
        ) : null
      }
    >
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]" params={{ slug, phase }}>
          {t('toPhase')}
        </LocalLink>
      </p>
      {done ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      {edited.isHearing ? null : <Banner strong={t('notHearing')}>{t('notHearingText')}</Banner>}
      <PeriodCheck edited={edited} />
      {mayEdit ? (
        <section aria-labelledby="law">
          <h2 id="law">{t('edit')}</h2>
          <HearingForm
            key={edited.hearing?.version ?? 0}
            path={path}
            hidden={{ locale, phaseId: edited.id, version: String(edited.hearing?.version ?? 0) }}
            groups={await hearingFields(edited)}
            texts={await hearingDeskTexts('save')}
          />
        </section>
      ) : null}
      <DocumentSection
        edited={edited}
        hearable={await listHearableDocuments(employee, edited.project.id)}
        path={path}
        mayEdit={mayEdit}
      />
      <PartySection edited={edited} path={path} mayEdit={mayEdit} />
    </DeskPage>
  );
}

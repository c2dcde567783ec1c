import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Table } from '@/app/_ui/table';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { now } from '@/lib/platform/clock';
import { meetingWarning } from '@/lib/projects/hearing-rules';
import { listHearableDocuments } from '@/lib/projects/server/document-queries';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { type EditedMeeting, getMeetingForEditing } from '@/lib/projects/server/meeting-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../../../../../_administration/rights-form';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { deskTexts } from '../../../../../_editing/form-texts';
import { cancelMeetingAction } from '../../../../../_parts/meeting.action';
import { meetingFields, minutesFields } from '../../../../../_parts/meeting-fields';
import { MeetingForm, MinutesForm } from '../../../../../_parts/meeting-forms';
import { PartPage } from '../../../../../_parts/part-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meetingDesk');
  return { title: t('one'), robots: { index: false } };
}

/** One meeting: who comes, what came of it, and the forms that change it. */
export default async function EditMeetingPage({ params }: { params: Promise<{ slug: string; meeting: string }> }) {
  const { slug, meeting: id } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/meetings/[meeting]', { slug, meeting: id });
  const [project, meeting] = [await getProjectForEditing(employee, slug), await getMeetingForEditing(employee, slug, id)];
  if (!project || !meeting) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('meetingDesk');
  const path = pathTo(locale, '/workspace/projects/[slug]/meetings/[meeting]', { slug, meeting: id });
  const hasBegun = meeting.startsAt <= now();
  return (
    <PartPage
      employee={employee}
      project={project}
      heading={inLocale(meeting, 'title', locale)}
      beside={
        project.isPublished && !project.inviteOnly ? (
          <LocalLink to="/projects/[slug]/meetings/[meeting]" params={{ slug, meeting: id }}>
            {t('seePublic')}
          </LocalLink>
        ) : null
      }
    >
      {meeting.cancellation ? <Banner strong={t('cancelled')}>{inLocale(meeting.cancellation, 'reason', locale)}</Banner> : null}
      <LateWarning meeting={meeting} />
      <People meeting={meeting} />
      {hasBegun && !meeting.cancellation ? (
        <section aria-labelledby="minutes">
          <h2 id="minutes">{t('minutes')}</h2>
          <MinutesForm
            key={`minutes-${meeting.version}`}
            path={path}
            hidden={{ locale, id }}
            groups={await minutesFields(locale, meeting, await listHearableDocuments(employee, project.id))}
            texts={await deskTexts('meetingDesk', 'minutes')}
          />
        </section>
      ) : null}
      <section aria-labelledby="edit">
        <h2 id="edit">{t('edit')}</h2>
        <MeetingForm
          key={meeting.version}
          isStored
          path={path}
          hidden={{ locale, id, version: String(meeting.version) }}
          groups={await meetingFields(locale, project, meeting)}
          texts={await deskTexts('meetingDesk', 'edit')}
        />
      </section>
      {hasBegun || meeting.cancellation ? null : (
        <section aria-labelledby="cancel">
          <h2 id="cancel">{t('cancel')}</h2>
          <p className="soft">{t('cancelText')}</p>
          <RightsForm
            action={cancelMeetingAction}
            path={path}
            locale={locale}
            name="cancel"
            hidden={{ id }}
            fields={[
              { kind: 'text', name: 'reasonDa', label: t('fields.reasonDa'), maxLength: 500 },
              { kind: 'text', name: 'reasonEn', label: t('fields.reasonEn'), maxLength: 500 },
            ]}
            submit={t('submit.cancel')}
          />
        </section>
      )}
    </PartPage>
  );
}

/** VE-loven § 9: told and never refused. */
async function LateWarning({ meeting: { phase, startsAt } }: { meeting: EditedMeeting }) {
  const t = await getTranslations('meetingDesk');
  if (!phase?.acts.includes('hearing_reply')) return null;
  const period = { opensOn: dateOnly(phase.opensOn), closesOn: dateOnly(phase.closesOn) };
  const warning = meetingWarning({ ...period, meetingOn: copenhagenDate(startsAt) });
  if (warning?.kind !== 'late') return warning ? <Banner>{t('outsideHearing')}</Banner> : null;
  return <Banner>{t('lateInHearing', { days: warning.daysBefore })}</Banner>;
}

async function People({ meeting: { takesSignUp, seats, signUps } }: { meeting: EditedMeeting }) {
  const t = await getTranslations('meetingDesk');
  if (!takesSignUp) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people')}</h2>
      <p className="soft">
        {seats === null ? t('noLimit') : t('limit', { seats })} {t('peopleText')}
      </p>
      {signUps.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <Table
          caption={t('peopleCaption')}
          columns={[
            { key: 'seat', label: t('columns.seat') },
            { key: 'name', label: t('columns.name') },
            { key: 'mail', label: t('columns.mail') },
          ]}
          rows={signUps.map(({ id, seat, person }) => ({
            key: id,
            cells: [seat ?? t('waits'), person.name ?? t('noName'), person.email],
          }))}
        />
      )}
    </section>
  );
}

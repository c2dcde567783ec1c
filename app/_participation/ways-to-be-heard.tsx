import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { projectContent } from '@/app/[locale]/(public)/projects/[slug]/_page-content';
import { longDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { contactEmail, municipality } from '@/lib/platform/municipality';
import { guestActs } from '@/lib/projects/phase-demands';
import type { PhaseView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';

type WaysProps = { slug: string; besides?: string; level?: 2 | 3 | 4 };

/**
 * Every way to be heard about a project at this moment: what is open in it, meetings that come, a sheet to fill in with a pen,
 * and whom to write to, which is always one. Of a project that is not everybody's it says only the last.
 */
export async function WaysToBeHeard({ slug, besides, level = 3 }: WaysProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'ways');
  const page = (await projectContent(slug))?.page;
  const Heading = `h${level}` as const;
  const open = page?.phases.filter(({ state }) => state === 'open') ?? [];
  return (
    <>
      <Heading className="preview-h">{t('heading')}</Heading>
      <ul className="ways">
        {page ? open.flatMap((phase) => phaseWays(page, phase, locale, besides)) : null}
        {page ? meetingWays(page, locale) : null}
        {page ? paperWays(page, open, locale) : null}
        <Write page={page} locale={locale} />
      </ul>
    </>
  );
}

function phaseWays({ slug }: ProjectPageView, phase: PhaseView, locale: Locale, besides?: string) {
  const t = textsIn(locale, 'ways');
  const about = { phase: inLocale(phase, 'title', locale), date: longDate(phase.closesOn, locale) };
  const takes = (act: PhaseView['acts'][number]) => phase.acts.includes(act) && act !== besides;
  const ways: Record<string, ReactNode> = {
    hearing_reply: takes('hearing_reply') && (
      <LocalLink to="/projects/[slug]/hearings/[phase]" params={{ slug, phase: phase.slug }}>
        {t('hearing_reply', about)}
      </LocalLink>
    ),
    proposal: takes('proposal') && (
      <LocalLink to="/projects/[slug]/proposals/new" params={{ slug }}>
        {t('proposal', about)}
      </LocalLink>
    ),
    comment: takes('comment') && (
      <LocalLink to="/projects/[slug]/comments" params={{ slug }}>
        {t('comment', about)}
      </LocalLink>
    ),
    prioritise: takes('prioritise') && (
      <LocalLink to="/projects/[slug]/priorities/[phase]" params={{ slug, phase: phase.slug }}>
        {t('prioritise', about)}
      </LocalLink>
    ),
    survey: takes('survey') && phase.survey && (
      <LocalLink to="/projects/[slug]/surveys/[survey]" params={{ slug, survey: phase.survey.slug }}>
        {t('survey', about)}
      </LocalLink>
    ),
  };
  return Object.entries(ways).map(([act, way]) => (way ? <li key={`${phase.id}-${act}`}>{way}</li> : null));
}

function meetingWays({ slug, meetings }: ProjectPageView, locale: Locale) {
  const t = textsIn(locale, 'ways');
  const coming = meetings.filter(({ isCancelled, hasMinutes, takesSignUp }) => !isCancelled && !hasMinutes && takesSignUp);
  return coming.map((meeting) => (
    <li key={meeting.id}>
      <LocalLink to="/projects/[slug]/meetings/[meeting]" params={{ slug, meeting: meeting.id }}>
        {t('meeting', { title: inLocale(meeting, 'title', locale) })}
      </LocalLink>
    </li>
  ));
}

function paperWays({ slug }: ProjectPageView, open: PhaseView[], locale: Locale) {
  const t = textsIn(locale, 'ways');
  const onPaper = open.find((phase) => guestActs.some((act) => phase.acts.includes(act)));
  if (!onPaper) return null;
  return (
    <li>
      <LocalLink to="/projects/[slug]/phases/[phase]/paper" params={{ slug, phase: onPaper.slug }}>
        {t('paper', { date: longDate(onPaper.closesOn, locale) })}
      </LocalLink>
    </li>
  );
}

/** Stands always: one can write to the municipality about anything, at any time. */
function Write({ page, locale }: { page: ProjectPageView | undefined; locale: Locale }) {
  const t = textsIn(locale, 'ways');
  const { name, addressLines } = municipality();
  const contact = page?.contact;
  return (
    <>
      {contact ? <li>{t('contact', { name: contact.name, how: contact.email ?? contact.phone ?? '' })}</li> : null}
      <li>{t('write', { email: contactEmail(), address: `${name}, ${addressLines.join(', ')}` })}</li>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { Icon } from '@/app/_ui/icon';
import { dateOfMoment, longDate, momentInWords, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { lawOf } from '@/lib/projects/hearing-rules';
import type { HearingPageView } from '@/lib/projects/hearing-views';
import { pageLocale } from '@/lib/web/page-locale';
import { MeetingList } from '../../_meetings';
import { PhaseRules } from '../../_phase-rules';

type FactsProps = { page: HearingPageView };

/** One part of the page: its heading at the side, its words beside it. */
function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <div className="split" id={id}>
      <div>
        <h2 id={`${id}-h`}>{heading}</h2>
      </div>
      <section className="flow" aria-labelledby={`${id}-h`}>
        {children}
      </section>
    </div>
  );
}

/** What a hearing rests on, what is heard and who is asked, in the order a reader needs it. */
export async function HearingFacts({ page }: FactsProps) {
  const t = await getTranslations('hearing');
  return (
    <>
      <Part id="kan-paavirkes" heading={t('influence.heading')}>
        <Influence page={page} />
      </Part>
      <Part id="dokumenter" heading={t('documents.heading', { count: page.documents.length })}>
        <Documents page={page} />
      </Part>
      <Part id="lovgrundlag" heading={t('law.heading')}>
        <Law page={page} />
      </Part>
      {page.hearing.meetingOn || page.meetings.length > 0 ? (
        <Part id="moede" heading={t('meeting.heading')}>
          <Meeting page={page} />
        </Part>
      ) : null}
      <Minority page={page} />
      {page.parties.length > 0 ? (
        <Part id="hoerte" heading={t('parties.heading')}>
          <Parties page={page} />
        </Part>
      ) : null}
      <Part id="saadan" heading={t('how.heading')}>
        <How page={page} />
      </Part>
    </>
  );
}

async function Influence({ page: { phase } }: FactsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.influence');
  return (
    <>
      <ul>
        {inLocale(phase, 'influence', locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t('settled')}</h3>
      <ul>
        {inLocale(phase, 'settled', locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

async function Documents({ page: { documents } }: FactsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.documents');
  if (documents.length === 0) return <p className="soft">{t('none')}</p>;
  return (
    <ul className="docs">
      {documents.map((document) => (
        <li key={document.id}>
          <Icon name="doc" />
          <span>
            {document.url ? (
              <a href={document.url} rel="noopener">
                {inLocale(document, 'title', locale)}
              </a>
            ) : (
              t('withdrawn', { title: inLocale(document, 'title', locale) })
            )}{' '}
            <span className="small soft">{t(`kinds.${document.kind}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

async function Law({ page: { hearing, phase, extensions, meetings } }: FactsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.law');
  const reason = inLocale(hearing, 'reason', locale);
  return (
    <>
      <ul>
        {hearing.legalBases.map((basis) => {
          const law = lawOf(basis);
          return <li key={basis}>{law ? t('basis', { what: t(`bases.${basis}`), law }) : t(`bases.${basis}`)}</li>;
        })}
      </ul>
      <p>{t('period', { from: longDate(phase.opensOn, locale), to: longDate(phase.closesOn, locale) })}</p>
      {meetings
        .filter(({ isCancelled }) => !isCancelled)
        .map((meeting) => (
          <p key={meeting.id}>{t('meeting', { when: momentInWords(meeting.startsAt, locale) })}</p>
        ))}
      {reason ? (
        <>
          <h3>{t('reason')}</h3>
          <p>{reason}</p>
        </>
      ) : null}
      {extensions.map((extension) => (
        <p key={extension.id} className="note">
          {t('extended', {
            on: dateOfMoment(extension.extendedAt, locale),
            from: plainDate(extension.from, locale),
            to: plainDate(extension.to, locale),
          })}
        </p>
      ))}
    </>
  );
}

async function Meeting({ page: { hearing, meetings, project } }: FactsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.meeting');
  return (
    <>
      {meetings.length > 0 ? <MeetingList slug={project.slug} meetings={meetings} /> : null}
      {hearing.meetingOn ? (
        <>
          <p>
            <strong>{longDate(hearing.meetingOn, locale)}</strong>
          </p>
          <p>{inLocale(hearing, 'meeting', locale)}</p>
          {hearing.meetingOrganiser ? <p className="soft">{t('organiser', { organiser: hearing.meetingOrganiser })}</p> : null}
        </>
      ) : null}
    </>
  );
}

async function Minority({ page: { hearing } }: FactsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.minority');
  const minority = inLocale(hearing, 'minority', locale);
  if (!minority) return null;
  return (
    <Part id="mindretal" heading={t('heading')}>
      <p className="hint">{t('what')}</p>
      {minority.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Part>
  );
}

async function Parties({ page: { parties } }: FactsProps) {
  const t = await getTranslations('hearing.parties');
  return (
    <>
      <p>{t('text')}</p>
      <ul>
        {parties.map(({ id, name, outcome }) => (
          <li key={id}>
            {name} {outcome === 'no_remarks' ? <span className="small soft">{t('noRemarks')}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

async function How({ page: { project, phase, hearing } }: FactsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.how');
  const complaint = inLocale(hearing, 'complaint', locale);
  return (
    <>
      <PhaseRules slug={project.slug} phase={phase} />
      <p>{t('public')}</p>
      <p>{t(phase.moderation === 'before' ? 'checked' : 'shown')}</p>
      <p>{t('late')}</p>
      <p>
        {t('notParty')} <LocalLink to="/privacy">{t('privacy')}</LocalLink>.
      </p>
      <h3>{t('afterwards')}</h3>
      <p>{inLocale(phase, 'afterwards', locale)}</p>
      <h3>{t('complaint')}</h3>
      <p>{complaint ?? t('complaintUsual')}</p>
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { NewsletterText } from '@/app/_newsletters/newsletter-text';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { SharePage } from '@/app/_shell/share-page';
import { breadcrumbs, StructuredData } from '@/app/_shell/structured-data';
import { Banner } from '@/app/_ui/banner';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { fileAddress } from '@/lib/files/file-name';
import { dateOfMoment, momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { meetingContent } from './_meeting-content';
import { meetingData } from './_meeting-data';
import { MeetingFacts } from './_meeting-facts';

type Props = { params: Promise<{ locale: string; slug: string; meeting: string }> };

export const generateStaticParams = () => [{ slug: '-', meeting: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, meeting: id } = await params;
  const meeting = await meetingContent(slug, id);
  if (!meeting) return {};
  const title = inLocale(meeting, 'title', await pageLocale());
  return pageMetadata({
    page: '/projects/[slug]/meetings/[meeting]',
    params: { slug, meeting: id },
    title,
    hidden: meeting.isExample,
  });
}

/** One meeting: when, where, who invites, how to come, and afterwards what came of it. */
export default async function MeetingPage({ params }: Props) {
  const { slug, meeting: id } = await params;
  const meeting = await meetingContent(slug, id);
  if (!meeting) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('project.meetings');
  const ui = await getTranslations('ui');
  const { cancellation, phase, minutesDocument, mentions, moves } = meeting;
  const [moved] = moves;
  const formerPlace = moved ? inLocale(moved, 'place', locale) : null;
  const minutes = inLocale(meeting, 'minutes', locale);
  const path = pathTo(locale, '/projects/[slug]/meetings/[meeting]', { slug, meeting: id });
  const way = [
    { name: inLocale(meeting.project, 'title', locale), path: pathTo(locale, '/projects/[slug]', { slug }) },
    { name: inLocale(meeting, 'title', locale), path },
  ];
  return (
    <PageShell page="/projects/[slug]/meetings/[meeting]" params={{ slug, meeting: id }}>
      <StructuredData data={{ '@graph': [meetingData(meeting, locale), breadcrumbs(way)] }} />
      <article className="wrap band">
        <div className="prose">
          <p>
            <LocalLink to="/projects/[slug]" params={{ slug }}>
              {inLocale(meeting.project, 'title', locale)}
            </LocalLink>
          </p>
          <h1>{inLocale(meeting, 'title', locale)}</h1>
          {meeting.isExample ? (
            <p>
              <ExampleTag>{ui('example')}</ExampleTag>
            </p>
          ) : null}
          {cancellation ? <Banner strong={t('cancelled')}>{inLocale(cancellation, 'reason', locale)}</Banner> : null}
          {moved && !cancellation && !minutes ? (
            <Banner strong={t('moved', { date: dateOfMoment(moved.movedAt, locale) })}>
              {t('movedFrom', { when: momentInWords(moved.startsAt, locale) })}
              {formerPlace ? `, ${formerPlace}` : null}
            </Banner>
          ) : null}
          <NewsletterText text={inLocale(meeting, 'description', locale)} />
          <MeetingFacts meeting={meeting} />
          {phase?.publication && phase.acts.includes('hearing_reply') ? (
            <p>
              {t('ofHearing')}{' '}
              <LocalLink to="/projects/[slug]/hearings/[phase]" params={{ slug, phase: phase.slug }}>
                {inLocale(phase, 'title', locale)}
              </LocalLink>
            </p>
          ) : null}
          {cancellation ? null : (
            <p className="actions">
              {meeting.takesSignUp && !minutes ? (
                <ButtonLink href={pathTo(locale, '/projects/[slug]/meetings/[meeting]/sign-up', { slug, meeting: id })}>
                  {t('toSignUp')}
                </ButtonLink>
              ) : null}
              <a href={`/api/meetings/${slug}/${id}?language=${locale}`}>{t('calendar')}</a>
            </p>
          )}
          {cancellation ? null : (
            <SharePage path={path} poster={pathTo(locale, '/projects/[slug]/meetings/[meeting]/poster', { slug, meeting: id })} />
          )}
          {minutes ? (
            <section aria-labelledby="minutes">
              <h2 id="minutes">{t('minutes')}</h2>
              <NewsletterText text={minutes} />
              {minutesDocument && !minutesDocument.withdrawal ? (
                <p>
                  <a href={fileAddress(minutesDocument.file)}>{inLocale(minutesDocument, 'title', locale)}</a>
                </p>
              ) : null}
            </section>
          ) : null}
          {mentions.length > 0 ? (
            <section aria-labelledby="spoken">
              <h2 id="spoken">{t('spokenOf')}</h2>
              <ul>
                {mentions.map(({ contribution: { code, proposal } }) => (
                  <li key={code}>
                    <LocalLink to="/path/[code]" params={{ code }}>
                      {proposal ? withPlainMarks(proposal.title) : code}
                    </LocalLink>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </article>
    </PageShell>
  );
}

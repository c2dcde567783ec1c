import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PhaseNote } from '@/app/_papers/public-notes';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Thread, type ThreadStop } from '@/app/_ui/thread';
import { dayAndMonth, plainDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { PhaseView, ProjectPageView } from '@/lib/projects/project-views';
import { projectTimeline, type TimelineEntry } from '@/lib/projects/timeline';
import { pageLocale } from '@/lib/web/page-locale';
import { PhaseRules } from './_phase-rules';

type CaseThreadProps = { page: ProjectPageView; tight?: boolean };

/** The project's own thread: what happened, what is open, what is known to come. A source all stops share stands once. */
export async function CaseThread({ page, tight }: CaseThreadProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.thread');
  const entries = projectTimeline(page);
  if (entries.length === 0) return <p className="soft">{t('empty')}</p>;
  const sources = new Set(page.milestones.map(({ source }) => source));
  const [shared] = sources.size === 1 && page.milestones.length > 1 ? sources : [];
  return (
    <>
      <Thread tight={tight} stops={await Promise.all(entries.map((entry) => stop(entry, page, locale, shared)))} />
      {shared ? <p className="hint">{t('source', { source: shared })}</p> : null}
    </>
  );
}

async function stop(
  entry: TimelineEntry,
  page: ProjectPageView,
  locale: Locale,
  sharedSource: string | undefined,
): Promise<ThreadStop> {
  const t = await getTranslations('project.thread');
  const { key, state } = entry;
  if (entry.kind === 'milestone') {
    const { milestone } = entry;
    return {
      key,
      state,
      title: inLocale(milestone, 'when', locale),
      children: (
        <>
          <p>{inLocale(milestone, 'text', locale)}</p>
          {milestone.source === sharedSource ? null : <p className="hint">{t('source', { source: milestone.source })}</p>}
        </>
      ),
    };
  }
  if (entry.kind === 'phase') {
    const title = <PhaseTitle phase={entry.phase} locale={locale} />;
    return { key, state, title, children: <PhaseStop page={page} phase={entry.phase} locale={locale} /> };
  }
  if (entry.kind === 'decision') {
    const { decision } = entry;
    const title = (
      <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>
        {inLocale(decision, 'title', locale)}
      </LocalLink>
    );
    return {
      key,
      state,
      title,
      children: <p>{`${inLocale(decision.committee, 'name', locale)}, ${plainDate(decision.meetingOn, locale)}`}</p>,
    };
  }
  const { effect } = entry;
  return {
    key,
    state,
    title: inLocale(effect, 'indicator', locale),
    children: <p>{t('measured', { date: plainDate(effect.measuredOn, locale) })}</p>,
  };
}

async function PhaseTitle({ phase, locale }: { phase: PhaseView; locale: Locale }) {
  const ui = await getTranslations('ui');
  return (
    <>
      {inLocale(phase, 'title', locale)} {phase.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
    </>
  );
}

async function PhaseStop({ page, phase, locale }: { page: ProjectPageView; phase: PhaseView; locale: Locale }) {
  const t = await getTranslations('project.thread');
  const rules = await getTranslations('project.rules');
  const { slug } = page;
  const period = { from: dayAndMonth(phase.opensOn, locale), to: plainDate(phase.closesOn, locale) };
  return (
    <>
      <p>
        {t(`phase.${phase.state}`, period)} {phase.state === 'open' ? inLocale(phase, 'description', locale) : null}
        {phase.acts.includes('hearing_reply') ? (
          <>
            {' '}
            <LocalLink to="/projects/[slug]/hearings/[phase]" params={{ slug, phase: phase.slug }}>
              {t('seeHearing')}
            </LocalLink>
            .
          </>
        ) : null}
        {phase.survey && phase.state !== 'coming' ? (
          <>
            {' '}
            {phase.state === 'open' ? (
              <>
                <LocalLink to="/projects/[slug]/surveys/[survey]" params={{ slug, survey: phase.survey.slug }}>
                  {t('answerSurvey')}
                </LocalLink>
                .{' '}
              </>
            ) : null}
            <LocalLink to="/projects/[slug]/surveys/[survey]/results" params={{ slug, survey: phase.survey.slug }}>
              {t('surveyResults')}
            </LocalLink>
            .
          </>
        ) : null}
      </p>
      {phase.state === 'closed' ? <PhaseNote projectId={page.id} phaseId={phase.id} /> : null}
      <details>
        <summary className="small">
          {rules('summary')} <span className="vh">{inLocale(phase, 'title', locale)}</span>
        </summary>
        <PhaseRules slug={slug} phase={phase} />
      </details>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Thread, type ThreadStop } from '@/app/_ui/thread';
import { dayAndMonth, plainDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { PhaseView, ProjectPageView } from '@/lib/projects/project-views';
import { projectTimeline, type TimelineEntry } from '@/lib/projects/timeline';
import { pageLocale } from '@/lib/web/page-locale';

type CaseThreadProps = { page: ProjectPageView };

/** The project's own thread: what happened, what is open, what is known to come. */
export async function CaseThread({ page }: CaseThreadProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.thread');
  const entries = projectTimeline(page);
  return (
    <section id="sagens-gang" className="phases" aria-labelledby="gang">
      <h2 id="gang">{t('heading')}</h2>
      {entries.length === 0 ? (
        <p className="soft">{t('empty')}</p>
      ) : (
        <Thread tight stops={await Promise.all(entries.map((entry) => stop(entry, page, locale)))} />
      )}
    </section>
  );
}

async function stop(entry: TimelineEntry, page: ProjectPageView, locale: Locale): Promise<ThreadStop> {
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
          {inLocale(milestone, 'text', locale)} <span className="source">{t('source', { source: milestone.source })}</span>
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
    const title = <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>{inLocale(decision, 'title', locale)}</LocalLink>;
    return { key, state, title, children: `${inLocale(decision.committee, 'name', locale)}, ${plainDate(decision.meetingOn, locale)}` };
  }
  const { effect } = entry;
  return { key, state, title: inLocale(effect, 'indicator', locale), children: t('measured', { date: plainDate(effect.measuredOn, locale) }) };
}

async function PhaseTitle({ phase, locale }: { phase: PhaseView; locale: Locale }) {
  const ui = await getTranslations('ui');
  return (
    <>
      {inLocale(phase, 'title', locale)} {phase.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
    </>
  );
}

async function PhaseStop({ page, phase, locale }: CaseThreadProps & { phase: PhaseView; locale: Locale }) {
  const t = await getTranslations('project.thread');
  const { slug } = page;
  const period = { from: dayAndMonth(phase.opensOn, locale), to: plainDate(phase.closesOn, locale) };
  return (
    <>
      {t(`phase.${phase.state}`, period)} {phase.state === 'open' ? inLocale(phase, 'description', locale) : null}
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
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dayAndMonth } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { listProjectSurveys } from '@/lib/surveys/server/survey-result-queries';
import type { SurveySummaryView } from '@/lib/surveys/survey-views';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';

type ProjectSurveysProps = { projectId: string };

/** The surveys of a project, for its page: those open with the way to answer, all with the way to their results. Nothing where there are none. */
export async function ProjectSurveys({ projectId }: ProjectSurveysProps) {
  const surveys = await projectSurveys(projectId);
  if (surveys.length === 0) return null;
  const t = await getTranslations('survey.teaser');
  return (
    <section className="section" aria-labelledby="surveys-h" id="spoergeskema">
      <h2 id="surveys-h">{t('heading')}</h2>
      {surveys.map((survey) => (
        <SurveyTeaser key={survey.id} survey={survey} />
      ))}
    </section>
  );
}

async function SurveyTeaser({ survey }: { survey: SurveySummaryView }) {
  const locale = await pageLocale();
  const t = await getTranslations('survey');
  const ui = await getTranslations('ui');
  const { persons, isCounted, phase } = survey;
  const few = isCounted ? t('teaser.personsFew') : t('teaser.personsSoon');
  const params = { slug: survey.project.slug, survey: survey.slug };
  return (
    <article className="survey-teaser">
      <h3>{inLocale(survey, 'title', locale)}</h3>
      <p>{inLocale(survey, 'intro', locale)}</p>
      <p className="meta">
        <span>{t('teaser.questions', { count: survey.questions })}</span>
        <span>{persons === null ? few : t(isCounted ? 'teaser.persons' : 'teaser.personsAtLeast', { count: persons })}</span>
        {phase.state === 'open' ? <span>{t('until', { date: dayAndMonth(phase.closesOn, locale) })}</span> : null}
        {phase.state === 'coming' ? <span>{t('opens', { date: dayAndMonth(phase.opensOn, locale) })}</span> : null}
        {survey.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </p>
      <p className="actions">
        {phase.state === 'open' ? (
          <LocalLink to="/projects/[slug]/surveys/[survey]" params={params} className="btn">
            {t('teaser.answer')}
          </LocalLink>
        ) : null}
        <LocalLink to="/projects/[slug]/surveys/[survey]/results" params={params} className="btn btn-line">
          {t('teaser.results')}
        </LocalLink>
      </p>
    </article>
  );
}

async function projectSurveys(projectId: string): Promise<SurveySummaryView[]> {
  'use cache';
  cachedUntilChanged(`project:${projectId}`);
  return listProjectSurveys(projectId, now());
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { exportFormats } from '@/app/_survey-results/survey-export';
import { Banner } from '@/app/_ui/banner';
import { ExampleTag } from '@/app/_ui/example-tag';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { now } from '@/lib/platform/clock';
import { getSurveyWork } from '@/lib/surveys/server/survey-work-queries';
import type { SurveyWorkView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { LiveResults } from '../../../../../../../_survey-work/live-results';
import { PublishResultsForm } from '../../../../../../../_survey-work/publish-results-form';
import { resultsScreen } from '../../../../../../../_survey-work/results-screen';

type Props = {
  params: Promise<{ slug: string; phase: string }>;
  searchParams: Promise<{ group?: string }>;
};

const page = '/workspace/projects/[slug]/phases/[phase]/survey/results';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('surveyWork');
  return { title: t('heading'), robots: { index: false } };
}

/** What has been answered so far, for the staff of the project: live, by group, to publish and to take out. */
export default async function SurveyResultsPage({ params, searchParams }: Props) {
  const { slug, phase } = await params;
  const employee = await employeeOnly(page, { slug, phase });
  const { group: asked } = await searchParams;
  const [question, option] = (asked ?? '').split(':');
  const group = question && option ? { question, option } : undefined;
  const work = await getSurveyWork(employee, { project: slug, phase }, now(), group);
  if (!work) notFound();
  const t = await getTranslations('surveyWork');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  const isOffered = work.groups.some((each) => each.question === question && each.options.some(({ key }) => key === option));
  return (
    <DeskPage employee={employee} place="projects" heading={t('title', { title: inLocale(work, 'title', locale) })}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]" params={{ slug, phase }}>
          {inLocale(work.phase, 'title', locale)}, {inLocale(work.project, 'title', locale)}
        </LocalLink>{' '}
        {work.isExample ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
      </p>
      <p className="actions">
        {work.isPublished ? (
          <LocalLink to="/projects/[slug]/surveys/[survey]/results" params={{ slug, survey: work.slug }}>
            {t('seePublic')}
          </LocalLink>
        ) : null}
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey/texts" params={{ slug, phase }}>
          {t('readTexts')}
        </LocalLink>
      </p>
      <GroupFilter work={work} chosen={isOffered ? (asked ?? '') : ''} path={pathTo(locale, page, { slug, phase })} />
      {asked && !isOffered ? <Banner>{t('groupTooSmall')}</Banner> : null}
      <div className="survey-results">
        <LiveResults
          key={isOffered ? asked : 'all'}
          initial={resultsScreen(work, locale, now())}
          project={slug}
          phase={phase}
          group={isOffered ? group : undefined}
          locale={locale}
          texts={{
            offline: t('offline'),
            perDay: t('perDay'),
            perDayCounts: t('perDayCounts'),
            day: t('day'),
            answers: t('answers'),
            tooFew: (await getTranslations('survey.results'))('tooFew'),
            showAsTable: ui('showAsTable'),
          }}
        />
      </div>
      {work.mayWork ? <Work work={work} slug={slug} phase={phase} /> : null}
    </DeskPage>
  );
}

async function GroupFilter({ work, chosen, path }: { work: SurveyWorkView; chosen: string; path: string }) {
  const t = await getTranslations('surveyWork');
  const locale = await pageLocale();
  const groups = work.groups.filter(({ options }) => options.length > 0);
  if (!work.isCounted) return <p className="soft">{t('groupsWhenClosed')}</p>;
  if (groups.length === 0) return null;
  return (
    <form action={path} className="inline-form">
      <label htmlFor="group">{t('group')}</label>
      <select className="input" id="group" name="group" defaultValue={chosen}>
        <option value="">{t('everybody')}</option>
        {groups.map((each) => (
          <optgroup key={each.question} label={inLocale(each, 'label', locale)}>
            {each.options.map((option) => (
              <option key={option.key} value={`${each.question}:${option.key}`}>
                {inLocale(option, 'label', locale)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="btn btn-line btn-small">
        {t('show')}
      </button>
    </form>
  );
}

async function Work({ work, slug, phase }: { work: SurveyWorkView; slug: string; phase: string }) {
  const t = await getTranslations('surveyWork');
  const locale = await pageLocale();
  return (
    <>
      <section aria-labelledby="publish" className="stacked">
        <h2 id="publish">{t('publish.heading')}</h2>
        <PublishResultsForm
          locale={locale}
          project={slug}
          phase={phase}
          path={pathTo(locale, page, { slug, phase })}
          options={work.questions.map((question) => ({
            value: question.key,
            label: inLocale(question, 'label', locale),
            ...(question.isConfidential ? { note: t('publish.confidential') } : {}),
          }))}
          published={work.questions.map(({ key }) => key).filter((key) => !work.hiddenResults.includes(key))}
          texts={{ legend: t('publish.legend'), hint: t('publish.hint'), save: t('publish.save'), done: t('publish.done') }}
        />
      </section>
      <section aria-labelledby="export" className="stacked">
        <h2 id="export">{t('export.heading')}</h2>
        <p>{t('export.warning')}</p>
        <ul>
          {exportFormats.map((format) => (
            <li key={format}>
              <a href={`/api/workspace/surveys/${slug}/${phase}/answers/${format}?${new URLSearchParams({ locale })}`} download>
                {t(`export.formats.${format}`)}
              </a>
            </li>
          ))}
        </ul>
        {work.isPublished ? (
          <p>
            <a href={`/api/surveys/${slug}/${work.slug}/report?${new URLSearchParams({ locale })}`}>{t('export.report')}</a>
          </p>
        ) : null}
      </section>
    </>
  );
}

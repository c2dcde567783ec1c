import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ExampleTag } from '@/app/_ui/example-tag';
import { FigureNumber, FigureNumbers } from '@/app/_ui/figure-number';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { takesWords } from '@/lib/surveys/survey-definition';
import type { SurveyResultsView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';
import { SurveyBar } from '../../_survey-bar';
import { PublicQuestion } from './_public-question';
import { QuestionTexts } from './_question-texts';
import { resultsContent } from './_results-content';

type Props = { params: Promise<{ slug: string; survey: string }> };

/** Surveys come and go with their phases: a placeholder, and each page is drawn when first asked for. */
export const generateStaticParams = () => [{ slug: '-', survey: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, survey } = await params;
  const content = await resultsContent(slug, survey);
  if (!content) return {};
  const t = await getTranslations('survey.results');
  return pageMetadata({
    page: '/projects/[slug]/surveys/[survey]/results',
    params: { slug, survey },
    title: t('title', { title: inLocale(content.results, 'title', await pageLocale()) }),
    hidden: content.results.isExample,
  });
}

export default async function ResultsPage({ params }: Props) {
  const { slug, survey } = await params;
  const content = await resultsContent(slug, survey);
  if (!content) notFound();
  const { results, texts } = content;
  const locale = await pageLocale();
  const t = await getTranslations('survey.results');
  const choices = results.questions.filter((question) => !takesWords(question));
  const written = results.questions.filter(
    (question) => !question.isConfidential && (takesWords(question) || question.texts > 0),
  );
  return (
    <PageShell
      page="/projects/[slug]/surveys/[survey]/results"
      params={{ slug, survey }}
      bar={<SurveyBar survey={results} at="results" />}
    >
      <div className="wrap survey-page">
        <p className="soft">
          {inLocale(results.project, 'title', locale)}{' '}
          {results.isExample ? <ExampleTag>{(await getTranslations('ui'))('exampleNumbers')}</ExampleTag> : null}
        </p>
        <h1>{t('title', { title: inLocale(results, 'title', locale) })}</h1>
        <p className="lede">{inLocale(results, 'intro', locale)}</p>
        <p className="actions">
          {results.phase.state === 'open' ? (
            <LocalLink to="/projects/[slug]/surveys/[survey]" params={{ slug, survey }} className="btn">
              {t('answer')}
            </LocalLink>
          ) : null}
          <LocalLink to="/projects/[slug]" params={{ slug }} className="btn btn-line">
            {t('back')}
          </LocalLink>
        </p>
      </div>
      <section className="band band-sea" aria-label={t('numbers')}>
        <div className="wrap flow">
          <Numbers results={results} />
          <p className="soft">
            {t(results.isCounted ? 'countedOn' : 'soFar', { date: plainDate(results.lastAnswerOn, locale) })}
          </p>
        </div>
      </section>
      <div className="wrap band survey-results">
        {choices.length === 0 ? null : results.counted === 0 ? (
          <p className="too-few">{results.isCounted ? t('waitingClosed') : t('waiting')}</p>
        ) : (
          choices.map((question) => <PublicQuestion key={question.key} question={question} results={results} />)
        )}
        {results.unpublished > 0 ? <p className="soft">{t('unpublished', { count: results.unpublished })}</p> : null}
        {written.map((question) => (
          <QuestionTexts key={question.key} question={question} texts={texts.find(({ question: key }) => key === question.key)} />
        ))}
        <section aria-labelledby="rule-h" className="stacked">
          <h2 id="rule-h">{t('ruleHeading')}</h2>
          <p>{t('rule')}</p>
          <p>
            <a href={`/api/surveys/${slug}/${survey}/report?${new URLSearchParams({ locale })}`}>{t('report')}</a>
          </p>
          {results.answersBy === 'device' ? <p>{t('ruleDevice')}</p> : null}
        </section>
      </div>
    </PageShell>
  );
}

async function Numbers({ results }: { results: SurveyResultsView }) {
  const t = await getTranslations('survey.results');
  const format = await getFormatter();
  const { persons, counted, questions, isCounted } = results;
  const texts = questions.reduce((sum, question) => sum + question.texts, 0);
  const first = questions.find(takesWords);
  return (
    <FigureNumbers>
      <FigureNumber
        value={persons === null ? '–' : isCounted ? format.number(persons) : t('atLeast', { count: format.number(persons) })}
        label={t('persons')}
        counts={isCounted ? (persons === null ? t('personsFew') : t('personsCounts')) : t('countedOpen')}
      />
      {isCounted ? (
        <FigureNumber value={counted === 0 ? '–' : format.number(counted)} label={t('counted')} counts={t('countedClosed')} />
      ) : null}
      {first ? (
        <FigureNumber
          value={format.number(texts)}
          label={t('texts')}
          counts={t('textsCounts')}
          list={{ href: `#texts-${first.key}`, label: t('ownWords') }}
        />
      ) : null}
    </FigureNumbers>
  );
}

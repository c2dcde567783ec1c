import { getTranslations } from 'next-intl/server';
import { BarChart } from '@/app/_ui/bar-chart';
import { inLocale } from '@/lib/i18n/locale';
import type { EngagementSummary } from '@/lib/insight/engagement-summary';
import { takesWords } from '@/lib/surveys/survey-definition';
import type { QuestionResult, SurveyResultsView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';

type SummarySurveysProps = { summary: EngagementSummary };

/** What each survey came to, as persons per option; of what was written only how much. */
export async function SummarySurveys({ summary }: SummarySurveysProps) {
  const t = await getTranslations('partner.summary');
  if (summary.surveys.length === 0) return null;
  return (
    <section className="band" aria-labelledby="surveys-h">
      <div className="wrap">
        <h2 id="surveys-h">{t('surveys')}</h2>
        {summary.surveys.map((survey) => (
          <SurveyFigures key={survey.id} survey={survey} />
        ))}
      </div>
    </section>
  );
}

async function SurveyFigures({ survey }: { survey: SurveyResultsView }) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const { persons, counted } = survey;
  return (
    <section className="stacked partner-survey" aria-labelledby={`survey-${survey.id}`}>
      <h3 id={`survey-${survey.id}`}>{inLocale(survey, 'title', locale)}</h3>
      <p className="soft">{persons === null ? t('surveyFew') : t('surveyPersons', { count: persons, counted })}</p>
      <div className="cols two-up">
        {survey.questions.map((question) => (
          <QuestionFigure key={question.key} question={question} isCounted={counted > 0} />
        ))}
      </div>
    </section>
  );
}

async function QuestionFigure({ question, isCounted }: { question: QuestionResult; isCounted: boolean }) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const results = await getTranslations('survey.results');
  const ui = await getTranslations('ui');
  const label = inLocale(question, 'label', locale);
  if (takesWords(question))
    return (
      <div className="fig">
        <p>
          <strong>{label}</strong>
          <br />
          <span className="soft">{t('surveyTexts', { count: question.texts })}</span>
        </p>
      </div>
    );
  if (!isCounted) return null;
  const unanswered =
    question.unanswered === undefined ? [] : [{ key: 'unanswered', label: results('unanswered'), value: question.unanswered }];
  return (
    <BarChart
      kind="rows"
      caption={label}
      counts={question.kind === 'multiple' ? results('multiple') : results('single')}
      data={[
        ...question.options.map((option) => ({
          key: option.key,
          label: inLocale(option, 'label', locale),
          value: option.persons,
        })),
        ...unanswered,
      ]}
      tooFew={ui('tooFew')}
      twin={{ summary: ui('showAsTable'), nameHeading: results('optionHeading'), valueHeading: results('personsHeading') }}
    />
  );
}

import { getTranslations } from 'next-intl/server';
import { drawQuestion } from '@/app/_survey-results/draw-question';
import { QuestionFigure } from '@/app/_survey-results/question-figure';
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
          <Question key={question.key} question={question} isCounted={counted > 0} />
        ))}
      </div>
    </section>
  );
}

async function Question({ question, isCounted }: { question: QuestionResult; isCounted: boolean }) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const ui = await getTranslations('ui');
  if (takesWords(question))
    return (
      <div className="fig">
        <p>
          <strong>{inLocale(question, 'label', locale)}</strong>
          <br />
          <span className="soft">{t('surveyTexts', { count: question.texts })}</span>
        </p>
      </div>
    );
  if (!isCounted) return null;
  return (
    <QuestionFigure question={drawQuestion(question, locale)} words={{ tooFew: ui('tooFew'), showAsTable: ui('showAsTable') }} />
  );
}

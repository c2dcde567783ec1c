import { getTranslations } from 'next-intl/server';
import { drawnTogether } from '@/app/_survey-results/draw-question';
import { QuestionFigure } from '@/app/_survey-results/question-figure';
import type { QuestionResult, SurveyResultsView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';

type PublicQuestionProps = { question: QuestionResult; results: SurveyResultsView };

/** What everybody may read of the answers to one question. */
export async function PublicQuestion({ question, results }: PublicQuestionProps) {
  const t = await getTranslations('survey.results');
  const ui = await getTranslations('ui');
  const words = { tooFew: t('tooFew'), showAsTable: ui('showAsTable') };
  return drawnTogether(question, results, await pageLocale()).map((drawn) => (
    <QuestionFigure key={drawn.key} question={drawn} words={words} />
  ));
}

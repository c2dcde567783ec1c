import { getTranslations } from 'next-intl/server';
import { drawQuestion } from '@/app/_survey-results/draw-question';
import { QuestionFigure } from '@/app/_survey-results/question-figure';
import type { QuestionResult } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';

type QuestionResultProps = { question: QuestionResult };

/** What everybody may read of the answers to one question. */
export async function PublicQuestion({ question }: QuestionResultProps) {
  const t = await getTranslations('survey.results');
  const ui = await getTranslations('ui');
  return (
    <QuestionFigure
      question={await drawQuestion(question, await pageLocale())}
      words={{ tooFew: t('tooFew'), showAsTable: ui('showAsTable') }}
    />
  );
}

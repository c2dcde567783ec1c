import { getTranslations } from 'next-intl/server';
import { BarChart } from '@/app/_ui/bar-chart';
import { inLocale } from '@/lib/i18n/locale';
import type { QuestionResult } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';

type QuestionFigureProps = { question: QuestionResult };

/** Persons per option, each number on its bar and in a table; too few are said in words. */
export async function QuestionFigure({ question }: QuestionFigureProps) {
  const locale = await pageLocale();
  const t = await getTranslations('survey.results');
  const ui = await getTranslations('ui');
  const options = question.options.map((option) => ({
    key: option.key,
    label: inLocale(option, 'label', locale),
    value: option.persons,
  }));
  const unanswered =
    question.unanswered === undefined ? [] : [{ key: 'unanswered', label: t('unanswered'), value: question.unanswered }];
  return (
    <BarChart
      kind="rows"
      caption={inLocale(question, 'label', locale)}
      counts={question.kind === 'multiple' ? t('multiple') : t('single')}
      data={[...options, ...unanswered]}
      tooFew={t('tooFew')}
      twin={{ summary: ui('showAsTable'), nameHeading: t('optionHeading'), valueHeading: t('personsHeading') }}
    />
  );
}

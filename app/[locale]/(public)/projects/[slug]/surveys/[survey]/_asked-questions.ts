import { getTranslations } from 'next-intl/server';
import type { SurveyTexts } from '@/app/_survey/form-texts';
import { questionHint } from '@/app/_survey/question-hint';
import { inLocale } from '@/lib/i18n/locale';
import { optionsOf, type SurveyQuestion } from '@/lib/surveys/survey-definition';
import { pageLocale } from '@/lib/web/page-locale';

/** A question in the reader's language. */
export type AskedQuestion = {
  id: string;
  /** "2 of 5". */
  number: string;
  label: string;
  /** "(if you like)". */
  note: string;
  hint: string;
  options: { value: string; label: string }[];
};

/** The questions in the reader's language, numbered, with how to answer each. */
export async function askedQuestions(questions: readonly SurveyQuestion[], texts: SurveyTexts): Promise<AskedQuestion[]> {
  const locale = await pageLocale();
  const t = await getTranslations('survey');
  return questions.map((question, index) => ({
    id: question.key,
    number: t('number', { number: index + 1, total: questions.length }),
    label: inLocale(question, 'label', locale),
    note: question.isRequired ? t('required') : t('optional'),
    hint: questionHint(question, locale, texts.form),
    options: optionsOf(question).map((option) => ({ value: option.key, label: inLocale(option, 'label', locale) })),
  }));
}

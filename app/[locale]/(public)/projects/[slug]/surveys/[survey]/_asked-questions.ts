import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import { pageLocale } from '@/lib/web/page-locale';
import type { AskedQuestion } from './question-field';

/** The questions in the reader's language, numbered, with how to answer each. */
export async function askedQuestions(questions: readonly SurveyQuestion[]): Promise<AskedQuestion[]> {
  const locale = await pageLocale();
  const t = await getTranslations('survey');
  const howTo = { single: t('chooseOneHint'), multiple: t('chooseSomeHint'), text: t('lettersHint') };
  return questions.map((question, index) => ({
    id: question.id,
    kind: question.kind,
    number: t('number', { number: index + 1, total: questions.length }),
    label: inLocale(question, 'label', locale),
    note: question.isRequired ? t('required') : t('optional'),
    hint: [inLocale(question, 'hint', locale), howTo[question.kind]].filter(Boolean).join(' '),
    options: question.options.map((option) => ({ value: option.id, label: inLocale(option, 'label', locale) })),
  }));
}

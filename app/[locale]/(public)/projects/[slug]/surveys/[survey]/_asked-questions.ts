import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import { optionsOf, type SurveyQuestion } from '@/lib/surveys/survey-definition';
import { pageLocale } from '@/lib/web/page-locale';
import type { AskedQuestion } from './question-field';

/** The questions in the reader's language, numbered, with how to answer each. */
export async function askedQuestions(questions: readonly SurveyQuestion[]): Promise<AskedQuestion[]> {
  const locale = await pageLocale();
  const t = await getTranslations('survey');
  const howTo = { single: t('chooseOneHint'), multiple: t('chooseSomeHint'), text: t('lettersHint') };
  return questions.map((question, index) => ({
    id: question.key,
    kind: kindOf(question),
    number: t('number', { number: index + 1, total: questions.length }),
    label: inLocale(question, 'label', locale),
    note: question.isRequired ? t('required') : t('optional'),
    hint: [inLocale(question, 'hint', locale), howTo[kindOf(question)]].filter(Boolean).join(' '),
    options: optionsOf(question).map((option) => ({ value: option.key, label: inLocale(option, 'label', locale) })),
  }));
}

function kindOf({ kind }: SurveyQuestion): AskedQuestion['kind'] {
  return kind === 'single' || kind === 'multiple' ? kind : 'text';
}

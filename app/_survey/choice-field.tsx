import { ChoiceGroup } from '@/app/_ui/choice';
import { inLocale } from '@/lib/i18n/locale';
import { otherOption } from '@/lib/surveys/survey-definition';
import { manyOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { OtherWords } from './other-words';

/** One of the options, or several. */
export function SurveyChoiceField(props: SurveyFieldProps<'single' | 'multiple'>) {
  const { question, locale, id, words, note, hint, error, options, fields, register, texts } = props;
  const offered = options.map((option) => ({ value: option.key, label: inLocale(option, 'label', locale) }));
  if (question.hasOther) offered.push({ value: otherOption, label: texts.other ?? '' });
  return (
    <div className="survey-choice">
      <ChoiceGroup
        {...register(question.key)}
        type={question.kind === 'single' ? 'radio' : 'checkbox'}
        id={id}
        legend={
          <>
            {words} <span className="field-optional">{note}</span>
          </>
        }
        hint={hint}
        error={error}
        options={offered}
        chosen={manyOf(fields, question.key)}
      />
      {question.hasOther ? <OtherWords {...props} /> : null}
    </div>
  );
}

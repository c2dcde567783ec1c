import { SelectField } from '@/app/_ui/field';
import { inLocale } from '@/lib/i18n/locale';
import { otherOption } from '@/lib/surveys/survey-definition';
import { oneOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { OtherWords } from './other-words';

/** One of many options, from a list. */
export function SurveyDropdownField(props: SurveyFieldProps<'dropdown'>) {
  const { question, locale, id, words, note, hint, error, options, fields, register, texts } = props;
  const offered = [
    { value: '', label: texts.choose ?? '' },
    ...options.map((option) => ({ value: option.key, label: inLocale(option, 'label', locale) })),
    ...(question.hasOther ? [{ value: otherOption, label: texts.other ?? '' }] : []),
  ];
  return (
    <div className="survey-choice">
      <SelectField
        {...register(question.key)}
        id={id}
        label={words}
        optional={note}
        hint={hint}
        error={error}
        options={offered}
        defaultValue={oneOf(fields, question.key)}
      />
      {question.hasOther ? <OtherWords {...props} /> : null}
    </div>
  );
}

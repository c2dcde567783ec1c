import { TextField } from '@/app/_ui/field';
import { inLocale } from '@/lib/i18n/locale';
import { oneOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';

/** A number, written the Danish way or the English. */
export function SurveyNumberField({ question, locale, register, fields, ...shown }: SurveyFieldProps<'number'>) {
  const { id, words, note, hint, error } = shown;
  const unit = inLocale(question, 'unit', locale);
  return (
    <div className="survey-short">
      <TextField
        {...register(question.key)}
        id={id}
        label={words}
        optional={note}
        hint={hint}
        error={error}
        after={unit || undefined}
        inputMode={question.decimals > 0 ? 'decimal' : (question.min ?? 0) < 0 ? 'text' : 'numeric'}
        autoComplete="off"
        maxLength={30}
        defaultValue={oneOf(fields, question.key)}
      />
    </div>
  );
}

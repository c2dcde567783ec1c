import { TextField } from '@/app/_ui/field';
import { oneOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';

/** A day, with the browser's own calendar where it has one. */
export function SurveyDateField({ question, register, fields, ...shown }: SurveyFieldProps<'date'>) {
  const { id, words, note, hint, error } = shown;
  return (
    <div className="survey-short">
      <TextField
        {...register(question.key)}
        type="date"
        id={id}
        label={words}
        optional={note}
        hint={hint}
        error={error}
        min={question.from}
        max={question.to}
        defaultValue={oneOf(fields, question.key)}
      />
    </div>
  );
}

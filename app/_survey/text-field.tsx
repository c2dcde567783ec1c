import { TextArea, TextField } from '@/app/_ui/field';
import { oneOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';

/** Own words: one line, or room to write. */
export function SurveyTextField({ question, register, fields, ...shown }: SurveyFieldProps<'short_text' | 'long_text'>) {
  const { id, words, note, hint, error } = shown;
  const own = {
    ...register(question.key),
    id,
    label: words,
    optional: note,
    hint,
    error,
    defaultValue: oneOf(fields, question.key),
  };
  if (question.kind === 'short_text') return <TextField {...own} maxLength={question.maxLength} />;
  return <TextArea {...own} rows={5} maxLength={question.maxLength} />;
}

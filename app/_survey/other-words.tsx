import { TextField } from '@/app/_ui/field';
import { otherOption, surveyLimits } from '@/lib/surveys/survey-definition';
import { oneOf, partField } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';

/** Room for what "other" is. The style sheet hides it until "other" is chosen, so that it is there without JavaScript too. */
export function OtherWords({ question, id, fields, register, texts }: SurveyFieldProps<'single' | 'multiple' | 'dropdown'>) {
  const name = partField(question.key, otherOption);
  return (
    <div className="survey-other">
      <TextField
        {...register(name)}
        id={`${id}-${otherOption}-words`}
        label={texts.otherWords}
        maxLength={surveyLimits.shortText}
        defaultValue={oneOf(fields, name)}
      />
    </div>
  );
}

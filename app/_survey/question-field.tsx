import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import { SurveyChoiceField } from './choice-field';
import { SurveyDateField } from './date-field';
import { SurveyDropdownField } from './dropdown-field';
import type { SurveyFieldProps } from './field-props';
import { SurveyNumberField } from './number-field';
import { SurveyStepField } from './step-field';
import { SurveyTextField } from './text-field';

export type QuestionFieldProps = Omit<SurveyFieldProps<SurveyQuestion['kind']>, 'question'> & { question: SurveyQuestion };

/** One question with the control its kind asks for. */
export function QuestionField({ question, ...props }: QuestionFieldProps) {
  switch (question.kind) {
    case 'short_text':
    case 'long_text':
      return <SurveyTextField {...props} question={question} />;
    case 'single':
    case 'multiple':
      return <SurveyChoiceField {...props} question={question} />;
    case 'dropdown':
      return <SurveyDropdownField {...props} question={question} />;
    case 'scale':
    case 'rating':
      return <SurveyStepField {...props} question={question} />;
    case 'number':
      return <SurveyNumberField {...props} question={question} />;
    case 'date':
      return <SurveyDateField {...props} question={question} />;
    default:
      return null;
  }
}

import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import { SurveyAllocationField } from './allocation-field';
import { SurveyChoiceField } from './choice-field';
import { SurveyDateField } from './date-field';
import { SurveyDropdownField } from './dropdown-field';
import type { SurveyFieldProps } from './field-props';
import { SurveyFileField } from './file-field';
import { SurveyImageChoiceField } from './image-choice-field';
import { SurveyMatrixField } from './matrix-field';
import { SurveyNumberField } from './number-field';
import { SurveyPlaceField } from './place-field';
import { SurveyRankingField } from './ranking-field';
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
    case 'image_choice':
      return <SurveyImageChoiceField {...props} question={question} />;
    case 'ranking':
      return <SurveyRankingField {...props} question={question} />;
    case 'matrix':
      return <SurveyMatrixField {...props} question={question} />;
    case 'place':
      return <SurveyPlaceField {...props} question={question} />;
    case 'file':
      return <SurveyFileField {...props} question={question} />;
    case 'allocation':
      return <SurveyAllocationField {...props} question={question} />;
  }
}

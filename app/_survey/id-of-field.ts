import { questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { fieldsOfQuestion, questionOfField } from '@/lib/surveys/survey-fields';

/** The id of the control a field is filled in with. */
export function idOfField(definition: SurveyDefinition, field: string): string {
  const question = questionsOf(definition).find(({ key }) => key === questionOfField(field));
  if (!question) return 'survey-page';
  const [key, part] = field.split(':');
  if (!part) return question.key;
  if (part === 'other' && 'hasOther' in question) return `${key}-other-words`;
  return fieldsOfQuestion(question)[0] === field ? question.key : `${key}-${part}`;
}

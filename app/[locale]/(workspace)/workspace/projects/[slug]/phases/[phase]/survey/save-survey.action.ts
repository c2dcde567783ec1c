'use server';

import { saveSurvey } from '@/lib/surveys/server/save-survey';
import { rearranged, surveyEditorSchema, touchedQuestion } from '@/lib/surveys/survey-editor';
import type { FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../_desk/staff-limit';

/** Saves the survey, or moves its questions about before anything is saved: each button says which. */
export async function saveSurveyAction(previous: FormState, form: FormData): Promise<FormState> {
  const button = form.get('do');
  if (typeof button === 'string' && button !== 'save') {
    const fields = fieldsOf(form);
    const values = rearranged(fields, button);
    return { fieldErrors: {}, values, attempt: previous.attempt + 1, done: { focus: touchedQuestion(fields, button) } };
  }
  const state = await submitForm({
    previous,
    form,
    schema: surveyEditorSchema,
    messages: 'surveyEditor',
    limit: staffLimit,
    command: saveSurvey,
    done: () => ({ message: { saved: 'yes' } }),
  });
  return state.done ? { ...state, values: fieldsOf(form) } : state;
}

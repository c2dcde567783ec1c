'use server';

import { setAnswersBySchema } from '@/lib/surveys/save-survey-schema';
import { setAnswersBy } from '@/lib/surveys/server/set-answers-by';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../../_desk/staff-limit';

/** Chooses whose answer counts once. */
export async function setAnswersByAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: setAnswersBySchema,
    messages: 'surveyEditor',
    limit: staffLimit,
    command: setAnswersBy,
    done: () => ({ message: { saved: 'yes' } }),
  });
}

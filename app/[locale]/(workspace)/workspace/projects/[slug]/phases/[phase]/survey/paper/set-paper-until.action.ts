'use server';

import { setPaperUntilSchema } from '@/lib/surveys/save-survey-schema';
import { setPaperUntil } from '@/lib/surveys/server/set-paper-until';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../../_desk/staff-limit';

/** Names the last day answers on paper are typed in. */
export async function setPaperUntilAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: setPaperUntilSchema,
    messages: 'surveyDesk',
    limit: staffLimit,
    command: setPaperUntil,
    fieldOf: { dayOutside: 'paperUntil' },
    done: () => ({ message: { saved: 'yes' } }),
  });
}

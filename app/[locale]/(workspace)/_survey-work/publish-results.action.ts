'use server';

import { publishResultsSchema } from '@/lib/surveys/publish-results-schema';
import { publishResults } from '@/lib/surveys/server/publish-results';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Chooses which results everybody may read, and stays on the page. */
export async function publishResultsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: publishResultsSchema,
    messages: 'surveyWork',
    limit: staffLimit,
    command: publishResults,
    done: () => ({ message: { saved: 'yes' } }),
  });
}

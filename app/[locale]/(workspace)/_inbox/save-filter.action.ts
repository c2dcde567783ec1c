'use server';

import { saveFilter } from '@/lib/moderation/server/save-filter';
import { saveFilterSchema } from '@/lib/moderation/work-on-case-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Keeps the filter under a name, beside the queue. */
export async function saveFilterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: saveFilterSchema,
    messages: 'queue',
    limit: staffLimit,
    command: saveFilter,
    fieldOf: { nameTaken: 'name' },
    done: ({ id }) => ({ message: { id } }),
  });
}

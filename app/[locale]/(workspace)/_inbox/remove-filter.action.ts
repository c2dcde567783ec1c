'use server';

import { removeFilter } from '@/lib/moderation/server/remove-filter';
import { removeFilterSchema } from '@/lib/moderation/work-on-case-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Removes a saved filter and stays on the page. */
export async function removeFilterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: removeFilterSchema,
    messages: 'queue',
    limit: staffLimit,
    command: removeFilter,
    done: ({ id }) => ({ message: { id } }),
  });
}

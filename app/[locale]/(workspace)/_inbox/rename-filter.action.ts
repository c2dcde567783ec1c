'use server';

import { renameFilter } from '@/lib/moderation/server/rename-filter';
import { renameFilterSchema } from '@/lib/moderation/work-on-case-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Gives a saved filter another name and stays on the page. */
export async function renameFilterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: renameFilterSchema,
    messages: 'queue',
    limit: staffLimit,
    command: renameFilter,
    fieldOf: { nameTaken: 'name' },
    done: ({ id }) => ({ message: { id } }),
  });
}

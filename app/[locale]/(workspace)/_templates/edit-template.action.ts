'use server';

import { editTemplate } from '@/lib/moderation/server/edit-template';
import { editTemplateSchema } from '@/lib/moderation/text-template-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Changes a template and stays on the page. */
export async function editTemplateAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editTemplateSchema,
    messages: 'templates',
    limit: staffLimit,
    command: editTemplate,
    fieldOf: { nameTaken: 'name' },
    done: ({ id }) => ({ message: { id } }),
  });
}

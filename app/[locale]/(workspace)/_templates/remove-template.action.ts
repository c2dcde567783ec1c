'use server';

import { removeTemplate } from '@/lib/moderation/server/remove-template';
import { removeTemplateSchema } from '@/lib/moderation/text-template-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Removes a template and stays on the page. */
export async function removeTemplateAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: removeTemplateSchema,
    messages: 'templates',
    limit: staffLimit,
    command: removeTemplate,
    done: ({ id }) => ({ message: { id } }),
  });
}

'use server';

import { createTemplate } from '@/lib/moderation/server/create-template';
import { textTemplateSchema } from '@/lib/moderation/text-template-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Adds a template and stays on the page. */
export async function createTemplateAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: textTemplateSchema,
    messages: 'templates',
    limit: staffLimit,
    command: createTemplate,
    fieldOf: { nameTaken: 'name' },
    done: ({ id }) => ({ message: { id } }),
  });
}

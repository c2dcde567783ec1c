'use server';

import { assignCase } from '@/lib/moderation/server/assign-case';
import { assignCaseSchema } from '@/lib/moderation/work-on-case-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Gives a case to somebody and stays on it. */
export async function assignCaseAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: assignCaseSchema,
    messages: 'queue',
    limit: staffLimit,
    command: assignCase,
    fieldOf: { personNotFound: 'to' },
    done: ({ code }) => ({ message: { code, to: String(form.get('to') ?? '') } }),
  });
}

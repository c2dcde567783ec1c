'use server';

import { markUseSchema } from '@/lib/decisions/answer-schema';
import { markUse } from '@/lib/decisions/server/mark-use';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Publishes how the contribution was used and stays on the case. */
export async function markUseAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: markUseSchema,
    messages: 'work',
    limit: staffLimit,
    command: markUse,
    fieldOf: { useReasonNeeded: 'reason' },
    done: ({ code }) => ({ message: { code } }),
  });
}

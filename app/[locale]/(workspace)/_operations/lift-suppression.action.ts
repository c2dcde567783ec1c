'use server';

import { liftSuppressionSchema } from '@/lib/notifications/operations-schema';
import { liftSuppression } from '@/lib/notifications/server/lift-suppression';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Lets an address have mail again. */
export async function liftSuppressionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: liftSuppressionSchema,
    messages: 'operations',
    limit: staffLimit,
    command: liftSuppression,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/operations')}?done=lifted` }),
  });
}

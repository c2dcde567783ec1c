'use server';

import { decideInBulkSchema } from '@/lib/moderation/bulk-schema';
import { decideInBulk } from '@/lib/moderation/server/decide-in-bulk';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Decides the chosen cases and leads to what came of each. */
export async function decideInBulkAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: decideInBulkSchema,
    messages: 'bulk',
    limit: staffLimit,
    command: decideInBulk,
    fieldOf: { reasonNeeded: 'reason', textNeeded: 'text' },
    done: ({ bulkId }, locale) => ({ redirectTo: pathTo(locale, '/workspace/bulk/[act]', { act: bulkId }) }),
  });
}

'use server';

import { answerInBulkSchema } from '@/lib/decisions/bulk-answer-schema';
import { answerInBulk } from '@/lib/decisions/server/answer-in-bulk';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Gives each ticked contribution its answer and leads to what came of each. */
export async function answerInBulkAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: answerInBulkSchema,
    messages: 'bulkAnswer',
    limit: staffLimit,
    command: answerInBulk,
    done: ({ bulkId }, locale) => ({ redirectTo: pathTo(locale, '/workspace/bulk/[act]', { act: bulkId }) }),
  });
}

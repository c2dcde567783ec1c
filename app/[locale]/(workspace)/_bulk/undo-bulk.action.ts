'use server';

import { undoBulkSchema } from '@/lib/moderation/bulk-schema';
import { undoBulk } from '@/lib/moderation/server/undo-bulk';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Takes a bulk act back and shows what came of that. */
export async function undoBulkAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: undoBulkSchema,
    messages: 'bulk',
    limit: staffLimit,
    command: undoBulk,
    done: ({ bulkId }, locale) => ({ redirectTo: pathTo(locale, '/workspace/bulk/[act]', { act: bulkId }) }),
  });
}

'use server';

import { appealBlockSchema } from '@/lib/moderation/appeal-schema';
import { appealBlock } from '@/lib/moderation/server/appeal-block';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { dueProcessLimit } from './_appeal/due-process-limit';

/** Sends the appeal against one's block and shows when it will be answered. */
export async function appealBlockAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: appealBlockSchema,
    messages: 'appeals',
    limit: dueProcessLimit,
    command: appealBlock,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/me') }),
  });
}

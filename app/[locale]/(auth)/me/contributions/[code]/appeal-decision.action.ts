'use server';

import { appealDecisionSchema } from '@/lib/moderation/appeal-schema';
import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { dueProcessLimit } from '../../_appeal/due-process-limit';

/** Sends the appeal and shows when it will be answered. */
export async function appealDecisionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: appealDecisionSchema,
    messages: 'appeals',
    limit: dueProcessLimit,
    command: appealDecision,
    done: ({ code }, locale) => ({ redirectTo: `${pathTo(locale, '/me/contributions/[code]', { code })}#klage` }),
  });
}

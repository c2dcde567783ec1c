'use server';

import { takeBackContribution } from '@/lib/moderation/server/take-back-contribution';
import { takeBackSchema } from '@/lib/moderation/take-back-schema';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { dueProcessLimit } from '../../_appeal/due-process-limit';

/** Takes one's own contribution back and shows that it is done. */
export async function takeBackAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: takeBackSchema,
    messages: 'appeals',
    limit: dueProcessLimit,
    command: takeBackContribution,
    done: ({ code }, locale) => ({ redirectTo: pathTo(locale, '/me/contributions/[code]', { code }) }),
  });
}

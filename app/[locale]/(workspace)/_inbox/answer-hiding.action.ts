'use server';

import { answerHidingSchema } from '@/lib/moderation/answer-hiding-schema';
import { answerHiding } from '@/lib/moderation/server/answer-hiding';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Confirms or declines a proposed hiding and shows the case as it is then. */
export async function answerHidingAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: answerHidingSchema,
    messages: 'cases',
    limit: staffLimit,
    command: answerHiding,
    done: ({ code }, locale) => ({ redirectTo: pathTo(locale, '/workspace/cases/[code]', { code }) }),
  });
}

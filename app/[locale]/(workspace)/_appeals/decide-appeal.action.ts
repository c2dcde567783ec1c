'use server';

import { decideAppealSchema } from '@/lib/moderation/appeal-schema';
import { decideAppeal } from '@/lib/moderation/server/decide-appeal';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Answers an appeal and shows it answered. */
export async function decideAppealAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: decideAppealSchema,
    messages: 'appeals',
    limit: staffLimit,
    command: decideAppeal,
    done: ({ id }, locale) => ({ redirectTo: pathTo(locale, '/workspace/appeals/[id]', { id }) }),
  });
}

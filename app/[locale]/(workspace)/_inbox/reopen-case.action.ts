'use server';

import { reopenCaseSchema } from '@/lib/moderation/decide-case-schema';
import { filterOfQuery } from '@/lib/moderation/queue-filter';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { casePath } from './case-path';

/** Takes a decision back and shows the case, waiting again. */
export async function reopenCaseAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: reopenCaseSchema,
    messages: 'cases',
    limit: staffLimit,
    command: reopenCase,
    done: ({ code }, locale) => ({ redirectTo: casePath(locale, code, filterOfQuery(String(form.get('filter') ?? ''))) }),
  });
}

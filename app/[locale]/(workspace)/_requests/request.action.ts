'use server';

import { answerRequestSchema, registerRequestSchema } from '@/lib/privacy/data-schema';
import { answerRequest } from '@/lib/privacy/server/answer-request';
import { registerRequest } from '@/lib/privacy/server/register-request';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

const shared = { messages: 'requests', limit: staffLimit };

/** Notes a request that came another way than by the person's own page. */
export async function registerRequestAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: registerRequestSchema,
    command: registerRequest,
    fieldOf: { cprInText: 'text' },
    done: ({ number }, locale) => ({ redirectTo: pathTo(locale, '/workspace/requests/[number]', { number }) }),
  });
}

/** Answers a request and closes it. */
export async function answerRequestAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: answerRequestSchema,
    command: answerRequest,
    fieldOf: { cprInText: 'answer' },
    done: ({ mailed }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/requests')}?done=${mailed ? 'mailed' : 'letter'}`,
    }),
  });
}

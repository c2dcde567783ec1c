'use server';

import { answerContributionSchema } from '@/lib/decisions/answer-schema';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Publishes the municipality's answer and stays on the case. */
export async function answerContributionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: answerContributionSchema,
    messages: 'work',
    limit: staffLimit,
    command: answerContribution,
    fieldOf: { answerNeeded: 'text' },
    done: ({ code }) => ({ message: { code } }),
  });
}

'use server';

import { correctDecisionSchema } from '@/lib/decisions/decision-schema';
import { correctDecision } from '@/lib/decisions/server/correct-decision';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { decisionFieldOf, decisionPath } from './decision-path';

/** Corrects a published decision and stays on its page. */
export async function correctDecisionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: correctDecisionSchema,
    messages: 'decisionDesk',
    limit: staffLimit,
    command: correctDecision,
    fieldOf: decisionFieldOf,
    done: ({ project, slug }, locale) => ({ redirectTo: decisionPath(locale, project, slug, 'corrected') }),
  });
}

'use server';

import { draftDecisionSchema } from '@/lib/decisions/decision-schema';
import { draftDecision } from '@/lib/decisions/server/draft-decision';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { decisionFieldOf, decisionPath } from './decision-path';

/** Begins a draft and goes to its page. */
export async function draftDecisionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: draftDecisionSchema,
    messages: 'decisionDesk',
    limit: staffLimit,
    command: draftDecision,
    fieldOf: decisionFieldOf,
    done: ({ project, slug }, locale) => ({ redirectTo: decisionPath(locale, project, slug, 'saved') }),
  });
}

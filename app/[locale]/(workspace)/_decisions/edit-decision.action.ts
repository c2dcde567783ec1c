'use server';

import { editDecisionSchema } from '@/lib/decisions/decision-schema';
import { editDecision } from '@/lib/decisions/server/edit-decision';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { decisionFieldOf, decisionPath } from './decision-path';

/** Saves a draft and shows its page, with its new address where that changed. */
export async function editDecisionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editDecisionSchema,
    messages: 'decisionDesk',
    limit: staffLimit,
    command: editDecision,
    fieldOf: decisionFieldOf,
    done: ({ project, slug }, locale) => ({ redirectTo: decisionPath(locale, project, slug, 'saved') }),
  });
}

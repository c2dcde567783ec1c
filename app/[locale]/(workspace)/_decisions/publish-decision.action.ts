'use server';

import { decisionIdSchema } from '@/lib/decisions/decision-schema';
import { publishDecision } from '@/lib/decisions/server/publish-decision';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { decisionPath } from './decision-path';

/** Shows a decision to everybody and stays on its page. */
export async function publishDecisionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: decisionIdSchema,
    messages: 'decisionDesk',
    limit: staffLimit,
    command: publishDecision,
    done: ({ project, slug }, locale) => ({ redirectTo: decisionPath(locale, project, slug, 'published') }),
  });
}

'use server';

import { decisionIdSchema } from '@/lib/decisions/decision-schema';
import { discardDecision } from '@/lib/decisions/server/discard-decision';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Throws a draft away and goes back to its project. */
export async function discardDecisionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: decisionIdSchema,
    messages: 'decisionDesk',
    limit: staffLimit,
    command: discardDecision,
    done: ({ project }, locale) => ({
      redirectTo: `${pathTo(locale, '/workspace/projects/[slug]', { slug: project })}?decision=discarded#decisions`,
    }),
  });
}

'use server';

import { uncitedSchema } from '@/lib/decisions/decision-schema';
import { unciteContribution } from '@/lib/decisions/server/uncite-contribution';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { decisionPath } from './decision-path';

/** Takes one contribution out of a draft. */
export async function unciteContributionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: uncitedSchema,
    messages: 'decisionDesk',
    limit: staffLimit,
    command: unciteContribution,
    done: ({ project, slug }, locale) => ({ redirectTo: decisionPath(locale, project, slug, 'uncited') }),
  });
}

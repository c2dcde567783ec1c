'use server';

import { citeSchema } from '@/lib/decisions/decision-schema';
import { citeContributions } from '@/lib/decisions/server/cite-contributions';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { decisionFieldOf, decisionPath } from './decision-path';

/** Cites what was ticked and shows what the decision cites now. */
export async function citeContributionsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: citeSchema,
    messages: 'decisionDesk',
    limit: staffLimit,
    command: citeContributions,
    fieldOf: decisionFieldOf,
    done: ({ project, slug }, locale) => ({ redirectTo: decisionPath(locale, project, slug, 'cited') }),
  });
}

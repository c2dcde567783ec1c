'use server';

import { createPhaseSchema } from '@/lib/projects/phase-schema';
import { createPhase } from '@/lib/projects/server/create-phase';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { phaseFieldOf } from './field-of';
import { phasePath } from './phase-path';

/** Starts a draft and goes to its page. */
export async function createPhaseAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: createPhaseSchema,
    messages: 'editing',
    limit: staffLimit,
    command: createPhase,
    fieldOf: phaseFieldOf,
    done: ({ slug, project }, locale) => ({ redirectTo: phasePath(locale, project, slug) }),
  });
}

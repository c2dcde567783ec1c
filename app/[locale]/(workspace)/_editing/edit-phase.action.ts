'use server';

import { editPhaseSchema } from '@/lib/projects/phase-schema';
import { editPhase } from '@/lib/projects/server/edit-phase';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { phaseFieldOf } from './field-of';
import { phasePath } from './phase-path';

/** Saves a phase and shows its page. */
export async function editPhaseAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editPhaseSchema,
    messages: 'editing',
    limit: staffLimit,
    command: editPhase,
    fieldOf: phaseFieldOf,
    done: ({ slug, project }, locale) => ({ redirectTo: `${phasePath(locale, project, slug)}?saved=1` }),
  });
}

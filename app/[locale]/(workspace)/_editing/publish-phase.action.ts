'use server';

import { publishPhaseSchema } from '@/lib/projects/phase-schema';
import { publishPhase } from '@/lib/projects/server/publish-phase';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { phasePath } from './phase-path';

/** Publishes a phase and stays on its page. */
export async function publishPhaseAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: publishPhaseSchema,
    messages: 'editing',
    limit: staffLimit,
    command: publishPhase,
    done: ({ slug, project }, locale) => ({ redirectTo: `${phasePath(locale, project, slug)}?published=1` }),
  });
}

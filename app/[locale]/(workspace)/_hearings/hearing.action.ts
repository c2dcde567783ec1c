'use server';

import { saveHearingSchema } from '@/lib/projects/hearing-schema';
import { saveHearing } from '@/lib/projects/server/save-hearing';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { hearingPath } from './hearing-path';

/** Saves what makes a phase a hearing. */
export async function saveHearingAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: saveHearingSchema,
    messages: 'hearingDesk',
    limit: staffLimit,
    command: saveHearing,
    fieldOf: { hearingTooShort: 'legalBases', hearingMissing: 'legalBases', hearingReasonNeeded: 'reasonDa' },
    done: (phase, locale) => ({ redirectTo: hearingPath(locale, phase, 'saved') }),
  });
}

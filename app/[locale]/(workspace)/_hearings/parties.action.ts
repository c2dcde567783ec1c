'use server';

import { addPartiesSchema, markPartiesSentSchema, recordPartyOutcomeSchema } from '@/lib/projects/hearing-schema';
import { addParties } from '@/lib/projects/server/add-parties';
import { markPartiesSent } from '@/lib/projects/server/mark-parties-sent';
import { recordPartyOutcome } from '@/lib/projects/server/record-party-outcome';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { hearingPath } from './hearing-path';

/** Adds the bodies a hearing is sent to. */
export async function addPartiesAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: addPartiesSchema,
    messages: 'hearingDesk',
    limit: staffLimit,
    command: addParties,
    fieldOf: { partiesThere: 'parties' },
    done: (phase, locale) => ({ redirectTo: hearingPath(locale, phase, 'parties') }),
  });
}

/** Records the day the hearing was sent to those who had not got it. */
export async function markPartiesSentAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: markPartiesSentSchema,
    messages: 'hearingDesk',
    limit: staffLimit,
    command: markPartiesSent,
    fieldOf: { dateAhead: 'sentOn' },
    done: (phase, locale) => ({ redirectTo: hearingPath(locale, phase, 'sent') }),
  });
}

/** Records that one of them has answered or has no remarks. */
export async function recordPartyOutcomeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: recordPartyOutcomeSchema,
    messages: 'hearingDesk',
    limit: staffLimit,
    command: recordPartyOutcome,
    fieldOf: { dateAhead: 'outcomeOn', beforeAsked: 'outcomeOn' },
    done: (phase, locale) => ({ redirectTo: hearingPath(locale, phase, 'outcome') }),
  });
}

'use server';

import { makeInvitationsSchema } from '@/lib/surveys/invitation-schema';
import { makeInvitations } from '@/lib/surveys/server/make-invitations';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../../_desk/staff-limit';

/** Makes a batch of codes and shows them, this once. */
export async function makeInvitationsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: makeInvitationsSchema,
    messages: 'surveyDesk',
    limit: staffLimit,
    command: makeInvitations,
    fieldOf: { batchTaken: 'batch' },
    done: ({ codes }) => ({ message: { codes: codes.join(' ') } }),
  });
}

'use server';

import { revokeInvitationsSchema } from '@/lib/surveys/invitation-schema';
import { revokeInvitations } from '@/lib/surveys/server/revoke-invitations';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../../_desk/staff-limit';

/** Takes the unused codes of a batch back. */
export async function revokeInvitationsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: revokeInvitationsSchema,
    messages: 'surveyDesk',
    limit: staffLimit,
    command: revokeInvitations,
    done: () => ({ message: { revoked: 'yes' } }),
  });
}

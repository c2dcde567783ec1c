'use server';

import { inviteSchema, removeInvitationSchema } from '@/lib/projects/circle-schema';
import { inviteToProject } from '@/lib/projects/server/invite-to-project';
import { removeInvitation } from '@/lib/projects/server/remove-invitation';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { partsPath } from './parts-path';

/** Invites people to a project. */
export async function inviteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: inviteSchema,
    messages: 'circleDesk',
    limit: staffLimit,
    command: inviteToProject,
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'people', 'invited') }),
  });
}

/** Takes somebody off the list of a project. */
export async function removeInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: removeInvitationSchema,
    messages: 'circleDesk',
    limit: staffLimit,
    command: removeInvitation,
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'people', 'removed') }),
  });
}

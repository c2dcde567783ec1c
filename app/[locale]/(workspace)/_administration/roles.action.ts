'use server';

import { changeRoleSchema, inviteEmployeeSchema } from '@/lib/identity/administration-schema';
import { grantRole } from '@/lib/identity/server/grant-role';
import { inviteEmployee } from '@/lib/identity/server/invite-employee';
import { takeRole } from '@/lib/identity/server/take-role';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { personPath } from './paths';

/** Gives somebody a role. */
export async function grantRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: changeRoleSchema,
    messages: 'administration',
    limit: staffLimit,
    command: grantRole,
    done: ({ id }, locale) => ({ redirectTo: personPath(locale, id, 'roleGranted') }),
  });
}

/** Takes a role from somebody. */
export async function takeRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: changeRoleSchema,
    messages: 'administration',
    limit: staffLimit,
    command: takeRole,
    done: ({ id }, locale) => ({ redirectTo: personPath(locale, id, 'roleTaken') }),
  });
}

/** Makes an account with a role for a new colleague. */
export async function inviteEmployeeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: inviteEmployeeSchema,
    messages: 'administration',
    limit: staffLimit,
    command: inviteEmployee,
    fieldOf: { addressKnown: 'email' },
    done: ({ id }, locale) => ({ redirectTo: personPath(locale, id, 'invited') }),
  });
}

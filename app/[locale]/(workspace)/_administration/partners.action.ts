'use server';

import {
  addMemberSchema,
  createPartnerSchema,
  grantProjectSchema,
  grantThemeSchema,
  removeMemberSchema,
  revokeGrantSchema,
} from '@/lib/identity/administration-schema';
import { addMember } from '@/lib/identity/server/add-member';
import { createPartner } from '@/lib/identity/server/create-partner';
import { grantProject } from '@/lib/identity/server/grant-project';
import { grantTheme } from '@/lib/identity/server/grant-theme';
import { removeMember } from '@/lib/identity/server/remove-member';
import { revokeGrant } from '@/lib/identity/server/revoke-grant';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { partnerPath } from './paths';

const door = (previous: FormState, form: FormData) => ({
  previous,
  form,
  messages: 'administration',
  limit: staffLimit,
});

/** Makes a partner organisation. */
export async function createPartnerAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: createPartnerSchema,
    command: createPartner,
    fieldOf: { nameTaken: 'name' },
    done: ({ id }, locale) => ({ redirectTo: partnerPath(locale, id, 'created') }),
  });
}

/** Makes somebody a member of a partner organisation. */
export async function addMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: addMemberSchema,
    command: addMember,
    fieldOf: { isEmployee: 'email', ownRights: 'email' },
    done: ({ id }, locale) => ({ redirectTo: partnerPath(locale, id, 'memberAdded') }),
  });
}

/** Ends a membership. */
export async function removeMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: removeMemberSchema,
    command: removeMember,
    done: ({ id }, locale) => ({ redirectTo: partnerPath(locale, id, 'memberRemoved') }),
  });
}

/** Grants a partner organisation the summary of a project. */
export async function grantProjectAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: grantProjectSchema,
    command: grantProject,
    fieldOf: { projectNotFound: 'projectId', grantedAlready: 'projectId', endsInPast: 'endsOn' },
    done: ({ id }, locale) => ({ redirectTo: partnerPath(locale, id, 'granted') }),
  });
}

/** Grants a partner organisation a theme with its projects. */
export async function grantThemeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: grantThemeSchema,
    command: grantTheme,
    fieldOf: { themeNotFound: 'themeId', grantedAlready: 'themeId', endsInPast: 'endsOn' },
    done: ({ id }, locale) => ({ redirectTo: partnerPath(locale, id, 'granted') }),
  });
}

/** Ends a grant at once. */
export async function revokeGrantAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: revokeGrantSchema,
    command: revokeGrant,
    done: ({ id }, locale) => ({ redirectTo: partnerPath(locale, id, 'revoked') }),
  });
}

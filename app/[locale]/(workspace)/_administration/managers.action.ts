'use server';

import { changeManagerSchema } from '@/lib/identity/administration-schema';
import { assignManager } from '@/lib/identity/server/assign-manager';
import { removeManager } from '@/lib/identity/server/remove-manager';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { personPath } from './paths';

/** Lets a project manager manage one more project. */
export async function assignManagerAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: changeManagerSchema,
    messages: 'administration',
    limit: staffLimit,
    command: assignManager,
    fieldOf: { projectNotFound: 'projectId' },
    done: ({ id }, locale) => ({ redirectTo: personPath(locale, id, 'assigned') }),
  });
}

/** Ends that somebody manages a project. */
export async function removeManagerAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: changeManagerSchema,
    messages: 'administration',
    limit: staffLimit,
    command: removeManager,
    done: ({ id }, locale) => ({ redirectTo: personPath(locale, id, 'removed') }),
  });
}

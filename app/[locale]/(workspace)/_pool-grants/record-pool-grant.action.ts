'use server';

import { recordPoolGrantSchema } from '@/lib/decisions/pool-grant-schema';
import { recordPoolGrant } from '@/lib/decisions/server/record-pool-grant';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { grantFieldOf, grantsPath } from './grants-path';

/** Records what a pool has given and goes back to its project. */
export async function recordPoolGrantAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: recordPoolGrantSchema,
    messages: 'poolGrants',
    limit: staffLimit,
    command: recordPoolGrant,
    fieldOf: grantFieldOf,
    done: ({ project }, locale) => ({ redirectTo: grantsPath(locale, project, 'recorded') }),
  });
}

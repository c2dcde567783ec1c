'use server';

import { correctPoolGrantSchema } from '@/lib/decisions/pool-grant-schema';
import { correctPoolGrant } from '@/lib/decisions/server/correct-pool-grant';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { grantFieldOf, grantsPath } from './grants-path';

/** Corrects what a pool has given and goes back to its project. */
export async function correctPoolGrantAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: correctPoolGrantSchema,
    messages: 'poolGrants',
    limit: staffLimit,
    command: correctPoolGrant,
    fieldOf: grantFieldOf,
    done: ({ project }, locale) => ({ redirectTo: grantsPath(locale, project, 'corrected') }),
  });
}

'use server';

import { setSingleKeys } from '@/lib/moderation/server/set-single-keys';
import { setSingleKeysSchema } from '@/lib/moderation/work-on-case-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Turns single keys on or off for the person who asks. */
export async function setSingleKeysAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: setSingleKeysSchema,
    messages: 'queue',
    limit: staffLimit,
    command: setSingleKeys,
    done: ({ on }) => ({ message: { singleKeys: on ? 'on' : 'off' } }),
  });
}

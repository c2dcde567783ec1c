'use server';

import { describePictureSchema } from '@/lib/moderation/file-schema';
import { describePicture } from '@/lib/moderation/server/describe-picture';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Keeps what a picture shows. */
export async function describePictureAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: describePictureSchema,
    messages: 'files',
    limit: staffLimit,
    command: describePicture,
    done: () => ({ message: { saved: 'yes' } }),
  });
}

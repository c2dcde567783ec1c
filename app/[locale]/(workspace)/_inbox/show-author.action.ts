'use server';

import { showAuthor } from '@/lib/moderation/server/show-author';
import { showAuthorSchema } from '@/lib/moderation/show-author-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Shows once who stands behind a contribution, to an employee who says why. */
export async function showAuthorAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: showAuthorSchema,
    messages: 'administration',
    limit: staffLimit,
    command: showAuthor,
    fieldOf: { holdsCpr: 'words' },
    done: ({ name, email, contact }) => ({
      message: { name: name ?? '', email: email ?? '', contact: contact ?? '', seen: 'yes' },
    }),
  });
}

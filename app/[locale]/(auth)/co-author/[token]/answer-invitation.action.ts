'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { acceptCoAuthorshipSchema, declineCoAuthorshipSchema } from '@/lib/participation/co-author-schema';
import { acceptCoAuthorship } from '@/lib/participation/server/accept-co-authorship';
import { declineCoAuthorship } from '@/lib/participation/server/decline-co-authorship';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

const shared = { messages: 'coAuthors', limit: { name: 'answer-invitation', points: 60, seconds: 3600 } };

/** Says yes and goes to the proposal on one’s own page. */
export async function acceptInvitation(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: acceptCoAuthorshipSchema,
    command: acceptCoAuthorship,
    fieldOf: textFieldOf,
    done: ({ code }, locale) => ({
      redirectTo: `${pathTo(locale, '/me/contributions/[code]', { code })}?done=joined`,
    }),
  });
}

/** Says no and shows that it is done. */
export async function declineInvitation(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: declineCoAuthorshipSchema,
    command: declineCoAuthorship,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/co-author/[token]', { token: '-' })}?done=declined` }),
  });
}

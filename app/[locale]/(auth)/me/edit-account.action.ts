'use server';

import { editAccount } from '@/lib/identity/server/edit-account';
import { editAccountSchema } from '@/lib/identity/sign-in-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';

export async function saveAccount(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editAccountSchema,
    messages: 'me',
    limit: { name: 'edit-account', points: 30, seconds: 3600 },
    command: editAccount,
    fieldOf: { personalDetails: 'name', nameProtected: 'name' },
    done: () => ({ message: { saved: 'yes' } }),
  });
}

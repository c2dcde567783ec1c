'use server';

import { guestTokenSchema } from '@/lib/participation/guest-schema';
import { confirmGuest } from '@/lib/participation/server/confirm-guest';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

/** Confirms an address with the link of a mail, and goes to the receipt. */
export async function confirmGuestAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: guestTokenSchema,
    messages: 'guest',
    limit: { name: 'confirm-guest', points: 2000, seconds: 3600 },
    command: confirmGuest,
    done: ({ receipt }, locale) => ({ redirectTo: pathTo(locale, '/guest/receipt/[receipt]', { receipt }) }),
  });
}

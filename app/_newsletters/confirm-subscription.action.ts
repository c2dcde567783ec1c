'use server';

import { confirmSubscription } from '@/lib/newsletters/server/confirm-subscription';
import { subscriptionTokenSchema } from '@/lib/newsletters/subscription-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';

const limit = { name: 'confirm-subscription', points: 2000, seconds: 3600 };

/** Says yes with the link of a mail. */
export async function confirmSubscriptionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: subscriptionTokenSchema,
    messages: 'newsletters',
    limit,
    command: confirmSubscription,
    done: () => ({ message: { done: 'yes' } }),
  });
}

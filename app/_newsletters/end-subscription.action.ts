'use server';

import { endSubscription } from '@/lib/newsletters/server/end-subscription';
import { subscriptionTokenSchema } from '@/lib/newsletters/subscription-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';

const limit = { name: 'end-subscription', points: 2000, seconds: 3600 };

/** Takes the yes back with the link of a newsletter. */
export async function endSubscriptionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: subscriptionTokenSchema,
    messages: 'newsletters',
    limit,
    command: endSubscription,
    done: () => ({ message: { done: 'yes' } }),
  });
}

'use server';

import { requestSubscription } from '@/lib/newsletters/server/request-subscription';
import { requestSubscriptionSchema } from '@/lib/newsletters/subscription-schema';
import { env } from '@/lib/platform/env';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

/** Sends the mail that asks for a yes, and says so whatever the address. */
export async function requestSubscriptionAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: requestSubscriptionSchema,
    messages: 'newsletters',
    // Without a declared proxy every network counts as one, so the limit must hold a whole municipality.
    limit: { name: 'newsletter-network', points: env().TRAADEN_TRUSTED_PROXIES > 0 ? 10 : 2000, seconds: 3600 },
    command: requestSubscription,
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/newsletters/asked') }),
  });
}

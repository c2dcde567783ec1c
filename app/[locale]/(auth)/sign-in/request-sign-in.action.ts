'use server';

import { browserOfRequest } from '@/lib/identity/server/browser-of-request';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { requestSignInSchema } from '@/lib/identity/sign-in-schema';
import { env } from '@/lib/platform/env';
import type { FormState } from '@/lib/web/form-state';
import { pathTo, safeReturnPath } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

export async function requestSignIn(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: requestSignInSchema,
    messages: 'signIn',
    // Without a declared proxy every network counts as one, so the limit must hold a whole municipality.
    limit: { name: 'sign-in-network', points: env().TRAADEN_TRUSTED_PROXIES > 0 ? 10 : 2000, seconds: 3600 },
    guard: 'sign-in',
    command: async (actor, input) => {
      const browser = await browserOfRequest();
      return requestSignInLink(actor, { ...input, returnTo: safeReturnPath(input.returnTo), browser });
    },
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/sign-in/sent') }),
  });
}

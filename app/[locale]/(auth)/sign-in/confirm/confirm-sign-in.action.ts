'use server';

import { browserOfRequest } from '@/lib/identity/server/browser-of-request';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { keepSession } from '@/lib/identity/server/session-cookie';
import { confirmSignInSchema } from '@/lib/identity/sign-in-schema';
import { claimContributions } from '@/lib/participation/server/claim-contributions';
import { env } from '@/lib/platform/env';
import type { FormState } from '@/lib/web/form-state';
import { safeReturnPath } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

export async function confirm(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: confirmSignInSchema,
    messages: 'signIn',
    limit: { name: 'confirm-network', points: env().TRAADEN_TRUSTED_PROXIES > 0 ? 60 : 5000, seconds: 3600 },
    command: async (actor, input) => {
      const result = await confirmSignIn(actor, { ...input, browser: await browserOfRequest() }, claimContributions);
      if (result.ok) await keepSession(result.value.sessionToken);
      return result;
    },
    done: ({ returnTo }) => ({ redirectTo: safeReturnPath(returnTo) }),
  });
}

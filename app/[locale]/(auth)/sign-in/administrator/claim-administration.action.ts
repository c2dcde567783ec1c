'use server';

import { browserOfRequest } from '@/lib/identity/server/browser-of-request';
import { claimAdministration } from '@/lib/identity/server/claim-administration';
import { keepSession } from '@/lib/identity/server/session-cookie';
import { claimAdministrationSchema } from '@/lib/identity/sign-in-schema';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

export async function claim(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: claimAdministrationSchema,
    messages: 'signIn',
    limit: { name: 'claim-network', points: 60, seconds: 3600 },
    command: async (actor, input) => {
      const result = await claimAdministration(actor, { ...input, browser: await browserOfRequest() });
      if (result.ok) await keepSession(result.value.sessionToken);
      return result;
    },
    done: (_, locale) => ({ redirectTo: pathTo(locale, '/workspace') }),
  });
}

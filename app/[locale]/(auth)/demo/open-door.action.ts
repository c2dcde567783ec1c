'use server';

import { browserOfRequest } from '@/lib/identity/server/browser-of-request';
import { openDemonstrationDoor } from '@/lib/identity/server/open-demonstration-door';
import { keepSession } from '@/lib/identity/server/session-cookie';
import { demonstrationDoorSchema } from '@/lib/identity/sign-in-schema';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { placeBehind } from './place-behind';

export async function openDoor(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: demonstrationDoorSchema,
    messages: 'demo',
    limit: { name: 'demonstration-door', points: 2000, seconds: 3600 },
    command: async (actor, input) => {
      const result = await openDemonstrationDoor(actor, { ...input, browser: await browserOfRequest() });
      if (result.ok) await keepSession(result.value.sessionToken);
      return result;
    },
    done: ({ door }, locale) => ({ redirectTo: pathTo(locale, placeBehind[door]) }),
  });
}

'use server';

import type { Locale } from '@/lib/i18n/locale';
import { endOtherSessions } from '@/lib/identity/server/end-other-sessions';
import { endOwnSession } from '@/lib/identity/server/end-own-session';
import { sessionTokenOfRequest } from '@/lib/identity/server/session-cookie';
import { endOtherSessionsSchema, endOwnSessionSchema } from '@/lib/identity/sign-in-schema';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

const shared = { messages: 'sessions', limit: { name: 'end-session', points: 120, seconds: 3600 } };
const done = (_: unknown, locale: Locale) => ({ redirectTo: `${pathTo(locale, '/me/sessions')}?ended=yes` });

export async function endOne(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({ ...shared, previous, form, schema: endOwnSessionSchema, command: endOwnSession, done });
}

export async function endOthers(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: endOtherSessionsSchema,
    command: async (actor) => endOtherSessions(actor, { sessionToken: await sessionTokenOfRequest() }),
    done,
  });
}

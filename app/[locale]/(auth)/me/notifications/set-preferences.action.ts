'use server';

import { setPreferencesSchema } from '@/lib/notifications/preferences-schema';
import { setPreferences } from '@/lib/notifications/server/set-preferences';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

export async function savePreferences(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: setPreferencesSchema,
    messages: 'preferences',
    limit: { name: 'set-preferences', points: 60, seconds: 3600 },
    command: setPreferences,
    fieldOf: { dateInvalid: 'pausedUntil' },
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/me/notifications')}?saved=yes` }),
  });
}

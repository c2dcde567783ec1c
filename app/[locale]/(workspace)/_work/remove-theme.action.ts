'use server';

import { removeTheme } from '@/lib/contributions/server/remove-theme';
import { chooseThemeSchema } from '@/lib/contributions/theme-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Takes an added theme away and stays on the case. */
export async function removeThemeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: chooseThemeSchema,
    messages: 'work',
    limit: staffLimit,
    command: removeTheme,
    done: ({ code }) => ({ message: { code } }),
  });
}

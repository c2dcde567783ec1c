'use server';

import { addTheme } from '@/lib/contributions/server/add-theme';
import { chooseThemeSchema } from '@/lib/contributions/theme-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Places the contribution under one more theme and stays on the case. */
export async function addThemeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: chooseThemeSchema,
    messages: 'work',
    limit: staffLimit,
    command: addTheme,
    fieldOf: { themeNotFound: 'themeId', themeConcluded: 'themeId', themeThere: 'themeId' },
    done: ({ code }) => ({ message: { code } }),
  });
}

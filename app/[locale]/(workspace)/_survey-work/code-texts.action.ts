'use server';

import { addThemeToMany } from '@/lib/contributions/server/add-theme-to-many';
import { chooseThemeForManySchema } from '@/lib/contributions/theme-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Places the ticked texts under a theme and stays on the list. */
export async function codeTextsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: chooseThemeForManySchema,
    messages: 'surveyTexts',
    limit: staffLimit,
    command: addThemeToMany,
    fieldOf: { themeNotFound: 'themeId', themeConcluded: 'themeId' },
    done: ({ added }) => ({ message: { added: String(added) } }),
  });
}

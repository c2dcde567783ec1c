'use server';

import { eraseOriginal } from '@/lib/moderation/server/erase-original';
import { viewOriginal } from '@/lib/moderation/server/view-original';
import { takeBackSchema } from '@/lib/moderation/take-back-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Shows the kept original once, or erases it. */
export async function originalAction(previous: FormState, form: FormData): Promise<FormState> {
  const door = { previous, form, schema: takeBackSchema, messages: 'cases', limit: staffLimit };
  if (form.get('act') === 'erase')
    return submitForm({ ...door, command: eraseOriginal, done: () => ({ message: { erased: 'yes' } }) });
  return submitForm({ ...door, command: viewOriginal, done: ({ title, text }) => ({ message: { title: title ?? '', text } }) });
}

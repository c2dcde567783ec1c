'use server';

import { editNewsletterSchema } from '@/lib/newsletters/newsletter-schema';
import { editNewsletter } from '@/lib/newsletters/server/edit-newsletter';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Saves a draft and shows it. */
export async function editNewsletterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editNewsletterSchema,
    messages: 'newsletters',
    limit: staffLimit,
    command: editNewsletter,
    done: ({ id }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/newsletters/[id]', { id })}?done=saved` }),
  });
}

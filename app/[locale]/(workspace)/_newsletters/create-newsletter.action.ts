'use server';

import { newsletterSchema } from '@/lib/newsletters/newsletter-schema';
import { createNewsletter } from '@/lib/newsletters/server/create-newsletter';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Keeps a draft and shows it. */
export async function createNewsletterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: newsletterSchema,
    messages: 'newsletters',
    limit: staffLimit,
    command: createNewsletter,
    done: ({ id }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/newsletters/[id]', { id })}?done=saved` }),
  });
}

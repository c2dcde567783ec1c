'use server';

import { newsletterIdSchema } from '@/lib/newsletters/newsletter-schema';
import { cancelNewsletter } from '@/lib/newsletters/server/cancel-newsletter';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Takes a newsletter back that has not gone. */
export async function cancelNewsletterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: newsletterIdSchema,
    messages: 'newsletters',
    limit: staffLimit,
    command: cancelNewsletter,
    done: ({ id }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/newsletters/[id]', { id })}?done=cancelled` }),
  });
}

'use server';

import { newsletterIdSchema } from '@/lib/newsletters/newsletter-schema';
import { sendTestNewsletter } from '@/lib/newsletters/server/send-test-newsletter';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Sends a copy to whoever asks. */
export async function testNewsletterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: newsletterIdSchema,
    messages: 'newsletters',
    limit: staffLimit,
    command: sendTestNewsletter,
    done: ({ id }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/newsletters/[id]', { id })}?done=tested` }),
  });
}

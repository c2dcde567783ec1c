'use server';

import { scheduleNewsletterSchema } from '@/lib/newsletters/newsletter-schema';
import { scheduleNewsletter } from '@/lib/newsletters/server/schedule-newsletter';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Says when a newsletter goes. */
export async function scheduleNewsletterAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: scheduleNewsletterSchema,
    messages: 'newsletters',
    limit: staffLimit,
    command: scheduleNewsletter,
    done: ({ id }, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/newsletters/[id]', { id })}?done=scheduled` }),
  });
}

'use server';

import { redriveSchema } from '@/lib/notifications/operations-schema';
import { redriveDelivery } from '@/lib/notifications/server/redrive-delivery';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Puts a mail that was given up in the queue again. */
export async function redriveDeliveryAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: redriveSchema,
    messages: 'operations',
    limit: staffLimit,
    command: redriveDelivery,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/operations')}?done=redriven` }),
  });
}

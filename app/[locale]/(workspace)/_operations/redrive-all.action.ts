'use server';

import { redriveAllSchema } from '@/lib/notifications/operations-schema';
import { redriveAllDeliveries } from '@/lib/notifications/server/redrive-delivery';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Puts all mails that were given up in the queue again. */
export async function redriveAllDeliveriesAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: redriveAllSchema,
    messages: 'operations',
    limit: staffLimit,
    command: redriveAllDeliveries,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/operations')}?done=allRedriven` }),
  });
}

'use server';

import { toldAnotherWaySchema } from '@/lib/notifications/operations-schema';
import { markTold } from '@/lib/notifications/server/mark-told';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Notes how somebody was told whom no mail could reach. */
export async function markToldAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: toldAnotherWaySchema,
    messages: 'unreached',
    limit: staffLimit,
    command: markTold,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/unreached')}?done=told` }),
  });
}

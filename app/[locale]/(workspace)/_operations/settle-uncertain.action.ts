'use server';

import { settleUncertainSchema } from '@/lib/notifications/operations-schema';
import { settleUncertain } from '@/lib/notifications/server/settle-uncertain';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Notes what became of a mail nobody was sure of. */
export async function settleUncertainAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: settleUncertainSchema,
    messages: 'operations',
    limit: staffLimit,
    command: settleUncertain,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/workspace/operations')}?done=settled` }),
  });
}

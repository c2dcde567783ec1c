'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { mendContributionSchema } from '@/lib/participation/contribution-schema';
import { mendContribution } from '@/lib/participation/server/mend-contribution';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { dueProcessLimit } from '../../_appeal/due-process-limit';

/** Sends the mended words and shows that they wait. */
export async function mendAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: mendContributionSchema,
    messages: 'participation',
    limit: dueProcessLimit,
    command: mendContribution,
    fieldOf: {
      ...textFieldOf,
      titleTooShort: 'title',
      titleTooLong: 'title',
      proposalTooShort: 'text',
      proposalTooLong: 'text',
      commentTooShort: 'text',
      commentTooLong: 'text',
    },
    done: ({ code }, locale) => ({ redirectTo: pathTo(locale, '/me/contributions/[code]', { code }) }),
  });
}

'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { addToProposalSchema } from '@/lib/participation/contribution-schema';
import { addToProposal } from '@/lib/participation/server/add-to-proposal';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { dueProcessLimit } from '../../_appeal/due-process-limit';

/** Sends what an author says further and goes to where it is on its way. */
export async function addToProposalAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: addToProposalSchema,
    messages: 'ownProposal',
    limit: dueProcessLimit,
    command: addToProposal,
    fieldOf: textFieldOf,
    done: ({ code }, locale) => ({ redirectTo: pathTo(locale, '/path/[code]', { code }) }),
  });
}

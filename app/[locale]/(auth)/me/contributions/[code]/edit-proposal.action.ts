'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { editProposalSchema } from '@/lib/participation/contribution-schema';
import { editProposal } from '@/lib/participation/server/edit-proposal';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { dueProcessLimit } from '../../_appeal/due-process-limit';

/** Changes one's own proposal and shows how it stands now. */
export async function editProposalAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: editProposalSchema,
    messages: 'ownProposal',
    limit: dueProcessLimit,
    command: editProposal,
    fieldOf: { ...textFieldOf, categoryNotFound: 'category' },
    done: ({ code, published }, locale) => ({
      redirectTo: `${pathTo(locale, '/me/contributions/[code]', { code })}?done=${published ? 'edited' : 'waits'}`,
    }),
  });
}

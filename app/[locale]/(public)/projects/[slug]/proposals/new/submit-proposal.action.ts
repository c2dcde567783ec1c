'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { submitProposalSchema } from '@/lib/participation/contribution-schema';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { takeFormFiles } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

export async function sendProposal(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: submitProposalSchema,
    messages: 'participation',
    limit: { name: 'proposal', points: 20, seconds: 600 },
    guard: 'proposal',
    command: submitProposal,
    fieldOf: { ...textFieldOf, categoryNotFound: 'category' },
    files: takeFormFiles,
    done: ({ code, receipt }, locale) => ({
      redirectTo: receipt ? pathTo(locale, '/guest/receipt/[receipt]', { receipt }) : pathTo(locale, '/path/[code]', { code }),
    }),
  });
}

'use server';

import { textFieldOf } from '@/app/_participation/text-field-of';
import { submitProposalSchema } from '@/lib/participation/contribution-schema';
import { listSimilarProposals } from '@/lib/participation/server/similar-queries';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { wordsToCompare } from '@/lib/participation/similar-proposal';
import { takeFormFiles } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

/** Sends a proposal. One that is much like others comes back once, with those it is like. */
export async function sendProposal(previous: FormState, form: FormData): Promise<FormState> {
  const state = await submitForm({
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
  if (state.errorCode !== 'similarExists') return state;
  const { project, title, text } = state.values;
  const like = await listSimilarProposals(String(project), wordsToCompare(String(title), String(text)));
  return { ...state, values: { ...state.values, like: JSON.stringify(like ?? []) } };
}

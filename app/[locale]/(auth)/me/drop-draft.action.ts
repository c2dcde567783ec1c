'use server';

import { dropDraftSchema } from '@/lib/participation/draft-schema';
import { dropProposalDraft } from '@/lib/participation/server/drop-proposal-draft';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

/** Throws away what somebody has begun to write, and shows what is left. */
export async function dropDraft(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: dropDraftSchema,
    messages: 'me',
    limit: { name: 'drop-draft', points: 60, seconds: 3600 },
    command: dropProposalDraft,
    done: (_, locale) => ({ redirectTo: `${pathTo(locale, '/me')}?done=draft` }),
  });
}

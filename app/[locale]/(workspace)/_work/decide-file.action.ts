'use server';

import { decideFileSchema } from '@/lib/moderation/file-schema';
import { decideFile } from '@/lib/moderation/server/decide-file';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Shows, removes or puts back one file, and shows its case. */
export async function decideFileAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: decideFileSchema,
    messages: 'files',
    limit: staffLimit,
    command: decideFile,
    done: ({ code }, locale) => ({ redirectTo: pathTo(locale, '/workspace/cases/[code]', { code }) }),
  });
}

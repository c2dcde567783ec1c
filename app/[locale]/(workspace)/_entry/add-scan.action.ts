'use server';

import { addScanSchema } from '@/lib/participation/entry-schema';
import { addScan } from '@/lib/participation/server/add-scan';
import { takeFormFiles } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Adds scans to something that was written down before. */
export async function addScanAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: addScanSchema,
    messages: 'entry',
    limit: staffLimit,
    files: takeFormFiles,
    command: addScan,
    done: ({ code }) => ({ message: { code } }),
  });
}

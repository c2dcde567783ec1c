'use server';

import { writeNote } from '@/lib/moderation/server/write-note';
import { writeNoteSchema } from '@/lib/moderation/work-on-case-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';

/** Leaves a note and stays on the case. */
export async function writeNoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: writeNoteSchema,
    messages: 'queue',
    limit: staffLimit,
    command: writeNote,
    fieldOf: { noteNeeded: 'note', holdsCpr: 'note' },
    done: ({ code }) => ({ message: { code } }),
  });
}

'use server';

import { addDocumentSchema, removeDocumentSchema } from '@/lib/projects/hearing-schema';
import { addHearingDocument } from '@/lib/projects/server/add-hearing-document';
import { removeHearingDocument } from '@/lib/projects/server/remove-hearing-document';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { hearingPath } from './hearing-path';

/** Puts a document on the list of a hearing. */
export async function addDocumentAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: addDocumentSchema,
    messages: 'hearingDesk',
    limit: staffLimit,
    command: addHearingDocument,
    fieldOf: { documentThere: 'url' },
    done: (phase, locale) => ({ redirectTo: hearingPath(locale, phase, 'document') }),
  });
}

/** Takes a document off the list. */
export async function removeDocumentAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: removeDocumentSchema,
    messages: 'hearingDesk',
    limit: staffLimit,
    command: removeHearingDocument,
    done: (phase, locale) => ({ redirectTo: hearingPath(locale, phase, 'removed') }),
  });
}

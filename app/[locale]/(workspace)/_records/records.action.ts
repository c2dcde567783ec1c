'use server';

import { askForArchiveSchema, registerDocumentsSchema } from '@/lib/papers/case-schema';
import { askForArchive } from '@/lib/papers/server/ask-for-archive';
import { registerDocuments } from '@/lib/papers/server/register-documents';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { recordsPath } from './records-path';

const shared = { messages: 'caseDesk', limit: staffLimit } as const;

/** Takes what has come since into the index. */
export async function registerDocumentsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: registerDocumentsSchema,
    command: registerDocuments,
    done: ({ project }, locale) => ({ redirectTo: recordsPath(locale, project, { done: 'registered' }) }),
  });
}

/** Asks for the documents of a case as one archive. */
export async function askForArchiveAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: askForArchiveSchema,
    command: askForArchive,
    done: ({ project }, locale) => ({ redirectTo: `${recordsPath(locale, project, { done: 'asked' })}#archive` }),
  });
}

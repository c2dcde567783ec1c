'use server';

import { addProjectDocumentSchema, hearDocumentSchema, withdrawalSchema } from '@/lib/projects/document-schema';
import { addProjectDocument } from '@/lib/projects/server/add-project-document';
import { hearDocument } from '@/lib/projects/server/hear-document';
import { withdrawDocument } from '@/lib/projects/server/withdraw-document';
import { chosenFile } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { hearingPath } from '../_hearings/hearing-path';
import { partsPath } from './parts-path';

/** Puts a file on a project. */
export async function addProjectDocumentAction(previous: FormState, form: FormData): Promise<FormState> {
  const file = await chosenFile(form, 'file');
  return submitForm({
    previous,
    form,
    schema: addProjectDocumentSchema,
    messages: 'documentDesk',
    limit: staffLimit,
    command: async (actor, input) => addProjectDocument(actor, { ...input, file }),
    fieldOf: {
      fileNeeded: 'file',
      fileEmpty: 'file',
      fileTooLarge: 'file',
      fileKind: 'file',
      fileNotWhatItSays: 'file',
      fileHeic: 'file',
      fileSvg: 'file',
      fileTooManyPixels: 'file',
      fileBroken: 'file',
      fileVirus: 'file',
      fileScripted: 'file',
      fileMacros: 'file',
      fileUnpacksTooLarge: 'file',
      cprInFile: 'file',
      fileMayHoldCpr: 'file',
      cprInFileName: 'file',
      replacedNotFound: 'replacesId',
      replacedAlready: 'replacesId',
    },
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'documents', 'added') }),
  });
}

/** Takes a document back. */
export async function withdrawDocumentAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: withdrawalSchema,
    messages: 'documentDesk',
    limit: staffLimit,
    command: withdrawDocument,
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'documents', 'withdrawn') }),
  });
}

/** Puts a document of the project on the list of a hearing. */
export async function hearDocumentAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: hearDocumentSchema,
    messages: 'documentDesk',
    limit: staffLimit,
    command: hearDocument,
    fieldOf: { documentNotFound: 'documentId', documentThere: 'documentId' },
    done: (phase, locale) => ({ redirectTo: hearingPath(locale, phase, 'document') }),
  });
}

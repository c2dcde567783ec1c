'use server';

import { entryBatchSchema, readSpreadsheetSchema } from '@/lib/participation/entry-schema';
import { enterBatch } from '@/lib/participation/server/enter-batch';
import { readSpreadsheet } from '@/lib/participation/server/read-spreadsheet';
import { undoBatch } from '@/lib/participation/server/undo-batch';
import { chosenFile } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { sheetPath } from './sheet-path';

/** Reads a spreadsheet and shows what is in it. */
export async function readSpreadsheetAction(previous: FormState, form: FormData): Promise<FormState> {
  const file = await chosenFile(form, 'file');
  return submitForm({
    previous,
    form,
    schema: readSpreadsheetSchema,
    messages: 'entrySheet',
    limit: staffLimit,
    command: async (actor, input) => readSpreadsheet(actor, { ...input, file }),
    fieldOf: {
      actNotAllowed: 'kind',
      fileNeeded: 'file',
      fileTooLarge: 'file',
      sheetUnreadable: 'file',
      sheetLocked: 'file',
      columnsMissing: 'file',
      sheetEmpty: 'file',
      sheetTooLong: 'file',
    },
    done: (read, locale) => ({ redirectTo: sheetPath(locale, read) }),
  });
}

/** Enters the next rows of it; the page goes on by itself until all are. */
export async function enterBatchAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: entryBatchSchema,
    messages: 'entrySheet',
    limit: staffLimit,
    command: enterBatch,
    done: (step, locale) => ({ redirectTo: sheetPath(locale, step) }),
  });
}

/** Takes everything entered from it back. */
export async function undoBatchAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: entryBatchSchema,
    messages: 'entrySheet',
    limit: staffLimit,
    command: undoBatch,
    done: (step, locale) => ({ redirectTo: sheetPath(locale, step) }),
  });
}

'use server';

import {
  addBlockSchema,
  arrangePartsSchema,
  removeSummaryTemplateSchema,
  renameSummarySchema,
  saveSummaryTemplateSchema,
  startSummarySchema,
  writePartSchema,
} from '@/lib/insight/composed-schema';
import { addBlock } from '@/lib/insight/server/add-block';
import { arrangeParts } from '@/lib/insight/server/arrange-parts';
import { removeSummaryTemplate } from '@/lib/insight/server/remove-summary-template';
import { renameSummary } from '@/lib/insight/server/rename-summary';
import { saveSummaryTemplate } from '@/lib/insight/server/save-summary-template';
import { startSummary } from '@/lib/insight/server/start-summary';
import { writePart } from '@/lib/insight/server/write-part';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { summariesPath, summaryPath } from './summary-path';

const door = (previous: FormState, form: FormData) => ({ previous, form, messages: 'composing', limit: staffLimit });

/** Begins a summary. */
export async function startSummaryAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: startSummarySchema,
    command: startSummary,
    fieldOf: { subjectNotFound: 'subject', templateNotFound: 'templateId' },
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'parts', 'started') }),
  });
}

/** Gives a summary another name. */
export async function renameSummaryAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: renameSummarySchema,
    command: renameSummary,
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'parts', 'renamed') }),
  });
}

/** Moves a part of a summary, or takes it out. */
export async function arrangePartsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: arrangePartsSchema,
    command: arrangeParts,
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'parts', 'arranged', '#parts') }),
  });
}

/** Puts a block into a summary. */
export async function addBlockAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: addBlockSchema,
    command: addBlock,
    fieldOf: { notPossible: 'block' },
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'parts', 'arranged', '#parts') }),
  });
}

/** Writes a text of a summary. */
export async function writePartAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: writePartSchema,
    command: writePart,
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'parts', 'written', '#parts') }),
  });
}

/** Keeps a summary as a template. */
export async function saveSummaryTemplateAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: saveSummaryTemplateSchema,
    command: saveSummaryTemplate,
    fieldOf: { nameTaken: 'name' },
    done: ({ id }, locale) => ({ redirectTo: summaryPath(locale, id, 'parts', 'templateSaved') }),
  });
}

/** Removes a template. */
export async function removeSummaryTemplateAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...door(previous, form),
    schema: removeSummaryTemplateSchema,
    command: removeSummaryTemplate,
    done: (_, locale) => ({ redirectTo: summariesPath(locale, 'templateRemoved') }),
  });
}

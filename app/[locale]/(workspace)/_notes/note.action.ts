'use server';

import type { Locale } from '@/lib/i18n/locale';
import {
  freezeNoteSchema,
  publishNoteSchema,
  quoteSchema,
  saveNoteSchema,
  startAppendixSchema,
  startNoteSchema,
} from '@/lib/papers/note-schema';
import { freezeNote } from '@/lib/papers/server/freeze-note';
import { publishNote } from '@/lib/papers/server/publish-note';
import { quoteContribution } from '@/lib/papers/server/quote-contribution';
import { saveNote } from '@/lib/papers/server/save-note';
import { startAppendix } from '@/lib/papers/server/start-appendix';
import { startNote } from '@/lib/papers/server/start-note';
import { unquoteContribution } from '@/lib/papers/server/unquote-contribution';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { type NoteDone, type NoteTab, notePath } from './note-path';

const shared = { messages: 'noteDesk', limit: staffLimit } as const;

/** Begins a note of a project. */
export async function startNoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: startNoteSchema,
    command: startNote,
    fieldOf: { aboutNotFound: 'basis', phaseOpen: 'basis', noteThere: 'basis' },
    done: (note, locale) => to(note, locale, 'texts', 'started'),
  });
}

/** Begins the appendix for a meeting of the executive board. */
export async function startAppendixAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: startAppendixSchema,
    command: startAppendix,
    fieldOf: { appendixThere: 'meetingOn' },
    done: (note, locale) => to(note, locale, 'texts', 'started'),
  });
}

/** Saves what officers write in a note. */
export async function saveNoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: saveNoteSchema,
    command: saveNote,
    done: (note, locale) => to(note, locale, 'texts', 'saved'),
  });
}

/** Chooses a contribution to quote. */
export async function quoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: quoteSchema,
    command: quoteContribution,
    done: (note, locale) => to(note, locale, 'texts', 'quoted', 'quotes'),
  });
}

/** Takes a quote out again. */
export async function unquoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: quoteSchema,
    command: unquoteContribution,
    done: (note, locale) => to(note, locale, 'texts', 'unquoted', 'quotes'),
  });
}

/** Freezes a note as its next version. */
export async function freezeNoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: freezeNoteSchema,
    command: freezeNote,
    done: (note, locale) => to(note, locale, 'versions', 'frozen'),
  });
}

/** Shows a frozen version to everybody. */
export async function publishNoteAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: publishNoteSchema,
    command: publishNote,
    done: (note, locale) => to(note, locale, 'versions', 'published'),
  });
}

function to({ id }: { id: string }, locale: Locale, tab: NoteTab, done: NoteDone, anchor?: string) {
  return { redirectTo: notePath(locale, id, tab, done, anchor) };
}

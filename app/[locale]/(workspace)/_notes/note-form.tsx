'use client';

import type { NoteKind } from '@/lib/papers/note';
import { noteFields } from '@/lib/papers/note-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { saveNoteAction } from './note.action';

/** The front of a note and what is written in its sections, each kind with its own. */
export function NoteForm({ kind, ...props }: FieldsFormProps & { kind: NoteKind }) {
  return <FieldsForm {...props} schema={noteFields[kind]} action={saveNoteAction} />;
}

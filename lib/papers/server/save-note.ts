import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { noteSections } from '../note';
import { mayWriteSomeNotes } from '../note-policy';
import type { SaveNote } from '../note-schema';
import { holdNote, idsOfNote } from './internal/find-note';
import { writtenTexts } from './internal/text-marks';

export type SaveNoteRefusal = 'signInNeeded' | 'notAllowed' | 'noteNotFound' | 'editedMeanwhile';

/**
 * A note's front and what an officer writes in its sections. An empty section, or one left as it was generated, is generated
 * again the next time; so emptying one takes the officer's words back.
 */
export async function saveNote(
  actor: Actor,
  { noteId, version, title, department, isClosed, seen, texts }: SaveNote,
): Promise<Result<{ id: string }, SaveNoteRefusal>> {
  const verdict = mayWriteSomeNotes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const note = await holdNote(tx, actor, noteId);
    if (!note) return refused('noteNotFound');
    if (note.version !== version) return refused('editedMeanwhile');
    await tx.note.update({
      where: { id: noteId },
      data: { title, department, isClosed: isClosed && note.kind === 'agenda_item', version: { increment: 1 } },
      select: { id: true },
    });
    const written = writtenTexts(texts, noteSections[note.kind], seen);
    await tx.noteText.deleteMany({ where: { noteId } });
    await tx.noteText.createMany({ data: written.map((each) => ({ ...each, noteId })) });
    await recordEvent(tx, actor, 'note.edited', idsOfNote(note));
    return ok({ id: noteId });
  });
}

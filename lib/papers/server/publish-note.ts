import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isShowable } from '../note';
import { mayWriteSomeNotes } from '../note-policy';
import type { PublishNote } from '../note-schema';
import { holdNote, idsOfNote } from './internal/find-note';

export type PublishNoteRefusal = 'signInNeeded' | 'notAllowed' | 'versionNotFound' | 'staysInside' | 'projectNotPublished';

/**
 * Shows a frozen version of a collection or evaluation note to everybody. Agenda items and appendices are papers for those who
 * decide, and stay inside. Published twice it is published once.
 */
export async function publishNote(actor: Actor, { versionId }: PublishNote): Promise<Result<{ id: string }, PublishNoteRefusal>> {
  const verdict = mayWriteSomeNotes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const version = await tx.noteVersion.findUnique({
      where: { id: versionId },
      select: { noteId: true, note: { select: { project: { select: { publication: true } } } } },
    });
    const note = version && (await holdNote(tx, actor, version.noteId));
    if (!note) return refused('versionNotFound');
    if (!isShowable(note.kind)) return refused('staysInside');
    if (!version.note.project?.publication) return refused('projectNotPublished');
    const { count } = await tx.notePublication.createMany({
      data: [{ versionId, publishedAt: now(), byId: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'note.published', { ...idsOfNote(note), contribution: 'all' });
    return ok({ id: note.id });
  });
}

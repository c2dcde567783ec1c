import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNotes } from '../note-policy';
import type { Quote } from '../note-schema';
import { holdNote, idsOfNote } from './internal/find-note';

export type UnquoteContributionRefusal = 'signInNeeded' | 'notAllowed' | 'noteNotFound' | 'contributionNotFound';

/** Takes a quote out of a note that is being written. Versions that are frozen keep it. */
export async function unquoteContribution(
  actor: Actor,
  { noteId, code }: Quote,
): Promise<Result<{ id: string }, UnquoteContributionRefusal>> {
  const verdict = mayWriteNotes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const note = await holdNote(tx, actor, noteId);
    if (!note) return refused('noteNotFound');
    const quote = await tx.noteQuote.findFirst({ where: { noteId, contribution: { code } }, select: { contributionId: true } });
    if (!quote) return refused('contributionNotFound');
    await tx.noteQuote.deleteMany({ where: { noteId, contributionId: quote.contributionId } });
    await recordEvent(tx, actor, 'note.unquoted', { ...idsOfNote(note), contribution: quote.contributionId });
    return ok({ id: noteId });
  });
}

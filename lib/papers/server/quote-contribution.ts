import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNotes } from '../note-policy';
import type { Quote } from '../note-schema';
import { holdNote, idsOfNote } from './internal/find-note';

export type QuoteContributionRefusal = 'signInNeeded' | 'notAllowed' | 'noteNotFound' | 'contributionNotFound' | 'enoughQuotes';

/** Quotes stand out only where they are few. */
const mostQuotes = 30;

/** Chooses a public contribution of the phase for the note that sums it up. Chosen twice it is chosen once. */
export async function quoteContribution(
  actor: Actor,
  { noteId, code }: Quote,
): Promise<Result<{ id: string }, QuoteContributionRefusal>> {
  const verdict = mayWriteNotes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const note = await holdNote(tx, actor, noteId);
    if (note?.kind !== 'collection') return refused('noteNotFound');
    const contribution = await tx.contribution.findFirst({
      where: { code, phaseId: note.phaseId ?? '', publication: { isNot: null } },
      select: { id: true },
    });
    if (!contribution) return refused('contributionNotFound');
    if ((await tx.noteQuote.count({ where: { noteId, contributionId: { not: contribution.id } } })) >= mostQuotes)
      return refused('enoughQuotes', { most: mostQuotes });
    const { count } = await tx.noteQuote.createMany({
      data: [{ noteId, contributionId: contribution.id, chosenAt: now(), byId: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'note.quoted', { ...idsOfNote(note), contribution: contribution.id });
    return ok({ id: noteId });
  });
}

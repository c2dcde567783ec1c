import { randomBytes } from 'node:crypto';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteSomeNotes } from '../note-policy';
import type { FreezeNote } from '../note-schema';
import { holdNote, idsOfNote } from './internal/find-note';
import { readNote } from './internal/read-note';

export type FreezeNoteRefusal = 'signInNeeded' | 'notAllowed' | 'noteNotFound';

/** Freezes a note as it stands as its next version, with a hash of all it says. Sent twice it is frozen once. */
export async function freezeNote(
  actor: Actor,
  { noteId, submissionKey }: FreezeNote,
): Promise<Result<{ id: string; number: number }, FreezeNoteRefusal>> {
  const verdict = mayWriteSomeNotes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const note = await holdNote(tx, actor, noteId);
    if (!note) return refused('noteNotFound');
    const sent = await tx.noteVersion.findFirst({ where: { submissionKey, noteId }, select: { number: true } });
    if (sent) return ok({ id: noteId, number: sent.number });
    const { _max: latest } = await tx.noteVersion.aggregate({ where: { noteId }, _max: { number: true } });
    const number = (latest.number ?? 0) + 1;
    const { content, cited } = await readNote(tx, noteId, { version: number, date: copenhagenDate(now()) });
    const words = cited.map(({ contributionId, code, title, text }) => {
      const salt = randomBytes(16).toString('hex');
      return { code, kept: { contributionId, title, text, salt }, print: sha256(canonicalJson([salt, title, text])) };
    });
    const frozen = canonicalJson({ ...content, cited: words.map(({ code, print }) => ({ code, words: print })) });
    await tx.noteVersion.create({
      data: {
        noteId,
        number,
        content: frozen,
        sha256: sha256(frozen),
        frozenAt: now(),
        byId: personIdOf(actor),
        submissionKey,
        words: { createMany: { data: words.map(({ kept }) => kept) } },
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'note.frozen', idsOfNote(note));
    return ok({ id: noteId, number });
  });
}

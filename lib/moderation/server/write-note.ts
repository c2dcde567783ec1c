import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { tidyText } from '@/lib/contributions/tidy-text';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import type { WriteNote } from '../work-on-case-schema';

export type WriteNoteRefusal = ModerationRefusal | 'caseNotFound' | 'noteNeeded' | 'holdsCpr';

/** Leaves a note on a case for colleagues: never public, never in a mail. */
export async function writeNote(actor: Actor, input: WriteNote): Promise<Result<{ code: string }, WriteNoteRefusal>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const text = tidyText(input.note);
  if (!text) return refused('noteNeeded');
  if (!isWithoutCpr(text)) return refused('holdsCpr');

  return db().$transaction(async (tx) => {
    const found = await tx.moderationCase.findFirst({
      where: { contribution: { code: input.code, projectId: reach(actor, 'case.decide') } },
      select: { id: true, contribution: { select: { id: true, projectId: true } } },
    });
    if (!found) return refused('caseNotFound');
    const note = { caseId: found.id, byId: personIdOf(actor), text, writtenAt: now() };
    await tx.caseNote.create({ data: note, select: { id: true } });
    await recordEvent(tx, actor, 'note.written', { contribution: found.contribution.id, project: found.contribution.projectId });
    return ok({ code: input.code });
  });
}

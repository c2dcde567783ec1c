import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { plainDate } from '@/lib/i18n/dates';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteAppendices } from '../note-policy';
import type { StartAppendix } from '../note-schema';
import { danishNote as t } from '../note-texts';

export type StartAppendixRefusal = 'signInNeeded' | 'notAllowed' | 'planNotFound' | 'appendixThere';

/**
 * Begins the appendix on the newest plan for a meeting of the executive board, one for each date. Sent twice it is begun once.
 */
export async function startAppendix(
  actor: Actor,
  { meetingOn, submissionKey }: StartAppendix,
): Promise<Result<{ id: string }, StartAppendixRefusal>> {
  const verdict = mayWriteAppendices(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  try {
    return await db().$transaction(async (tx) => {
      const plan = await tx.plan.findFirst({ orderBy: { periodTo: 'desc' }, select: { id: true } });
      if (!plan) return refused('planNotFound');
      const sent = await tx.note.findFirst({ where: { submissionKey, planId: plan.id }, select: { id: true } });
      if (sent) return ok(sent);
      const note = await tx.note.create({
        data: {
          kind: 'board_appendix',
          planId: plan.id,
          meetingOn: new Date(`${meetingOn}T00:00:00Z`),
          title: t('titles.board_appendix', { date: plainDate(meetingOn, 'da') }),
          department: municipality().name,
          startedAt: now(),
          byId: personIdOf(actor),
          submissionKey,
        },
        select: { id: true },
      });
      await recordEvent(tx, actor, 'note.started', { note: note.id });
      return ok(note);
    });
  } catch (error) {
    if (isConflict(error)) return refused('appendixThere');
    throw error;
  }
}

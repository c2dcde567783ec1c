import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { MarkPartiesSent } from '../hearing-schema';
import { mayEditProjects } from '../project-policy';
import { dateColumn, findEditedPhase } from './internal/hearing-rows';
import { phaseEventIds } from './internal/project-rows';

export type MarkPartiesSentRefusal = 'signInNeeded' | 'notAllowed' | 'phaseNotFound' | 'dateAhead' | 'nobodyToSend';

/** Records the day the hearing was sent to everybody on the list who had not got it. */
export async function markPartiesSent(
  actor: Actor,
  { phaseId, sentOn }: MarkPartiesSent,
): Promise<Result<{ slug: string; project: string }, MarkPartiesSentRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (sentOn > copenhagenDate(now())) return refused('dateAhead');
  return db().$transaction(async (tx) => {
    const phase = await findEditedPhase(tx, actor, phaseId);
    if (!phase) return refused('phaseNotFound');
    const { count } = await tx.consultedParty.updateMany({
      where: { phaseId, sentOn: null },
      data: { sentOn: dateColumn(sentOn) },
    });
    if (count === 0) return refused('nobodyToSend');
    await recordEvent(tx, actor, 'parties.sent', await phaseEventIds(tx, phase.id, phase.projectId));
    return ok({ slug: phase.slug, project: phase.project.slug });
  });
}

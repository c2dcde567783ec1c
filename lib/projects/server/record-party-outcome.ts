import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { RecordPartyOutcome } from '../hearing-schema';
import { mayEditProjects } from '../project-policy';
import { dateColumn } from './internal/hearing-rows';
import { phaseEventIds } from './internal/project-rows';

export type RecordPartyOutcomeRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'partyNotFound'
  | 'partyNotAsked'
  | 'beforeAsked'
  | 'dateAhead';

/** Records that a body has answered or has no remarks; a later record replaces an earlier one. */
export async function recordPartyOutcome(
  actor: Actor,
  { id, outcome, outcomeOn }: RecordPartyOutcome,
): Promise<Result<{ slug: string; project: string }, RecordPartyOutcomeRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.consultedParty.findUnique({
      where: { id, phase: { projectId: reach(actor, 'project.edit') } },
      select: { sentOn: true, phase: { select: { id: true, slug: true, projectId: true, project: { select: { slug: true } } } } },
    });
    if (!found) return refused('partyNotFound');
    if (!found.sentOn) return refused('partyNotAsked');
    if (outcomeOn < dateOnly(found.sentOn)) return refused('beforeAsked');
    if (outcomeOn > copenhagenDate(now())) return refused('dateAhead');
    await tx.consultedParty.update({
      where: { id },
      data: { outcome, outcomeOn: dateColumn(outcomeOn) },
      select: { id: true },
    });
    const { phase } = found;
    await recordEvent(tx, actor, 'party.answered', await phaseEventIds(tx, phase.id, phase.projectId));
    return ok({ slug: phase.slug, project: phase.project.slug });
  });
}

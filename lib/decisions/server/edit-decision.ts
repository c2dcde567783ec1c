import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordDecisions } from '../decision-policy';
import type { EditDecision } from '../decision-schema';
import type { DecisionFieldRefusal } from './draft-decision';
import { decisionColumns, decisionEventIds, findDecisionToChange } from './internal/decision-rows';

export type EditDecisionRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'decisionNotFound'
  | 'decisionPublished'
  | 'conflict'
  | DecisionFieldRefusal;

/**
 * Changes a draft from the version somebody started with (`conflict` when another has changed it meanwhile). A published
 * decision is corrected instead, so that what it said stays readable.
 */
export async function editDecision(
  actor: Actor,
  input: EditDecision,
): Promise<Result<{ project: string; slug: string }, EditDecisionRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, version, ...written } = input;
  if (written.meetingOn > copenhagenDate(now())) return refused('meetingInFuture');
  try {
    return await db().$transaction(async (tx) => {
      const found = await findDecisionToChange(tx, actor, id);
      if (!found) return refused('decisionNotFound');
      if (found.publishedAt) return refused('decisionPublished');
      if (found.version !== version) return refused('conflict');
      if (!(await tx.committee.count({ where: { id: written.committeeId } }))) return refused('committeeNotFound');
      await tx.decision.update({
        where: { id },
        data: { ...decisionColumns(written), version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, actor, 'decision.edited', decisionEventIds(id, found.project));
      return ok({ project: found.project.slug, slug: written.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}

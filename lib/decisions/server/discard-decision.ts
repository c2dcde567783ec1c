import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordDecisions } from '../decision-policy';
import type { DecisionId } from '../decision-schema';
import { decisionEventIds, findDecisionToChange } from './internal/decision-rows';

export type DiscardDecisionRefusal = 'signInNeeded' | 'notAllowed' | 'decisionNotFound' | 'decisionPublished';

/** Throws a draft away with what it would have cited. What has been published stays. */
export async function discardDecision(
  actor: Actor,
  { id }: DecisionId,
): Promise<Result<{ project: string }, DiscardDecisionRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await findDecisionToChange(tx, actor, id);
    if (!found) return refused('decisionNotFound');
    if (found.publishedAt) return refused('decisionPublished');
    await tx.decision.delete({ where: { id }, select: { id: true } });
    await recordEvent(tx, actor, 'decision.discarded', decisionEventIds(id, found.project));
    return ok({ project: found.project.slug });
  });
}

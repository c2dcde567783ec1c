import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordDecisions } from '../decision-policy';
import type { UnciteContribution } from '../decision-schema';
import { decisionEventIds, findDecisionToChange } from './internal/decision-rows';

export type UnciteRefusal = 'signInNeeded' | 'notAllowed' | 'decisionNotFound' | 'decisionPublished' | 'contributionNotFound';

/** Takes a contribution out of a draft. In a published decision its use is marked anew instead. */
export async function unciteContribution(
  actor: Actor,
  { id, code }: UnciteContribution,
): Promise<Result<{ project: string; slug: string }, UnciteRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const decision = await findDecisionToChange(tx, actor, id);
    if (!decision) return refused('decisionNotFound');
    if (decision.publishedAt) return refused('decisionPublished');
    const { count } = await tx.decisionCitation.deleteMany({ where: { decisionId: id, contribution: { code } } });
    if (count === 0) return refused('contributionNotFound');
    await recordEvent(tx, actor, 'decision.cited', decisionEventIds(id, decision.project));
    return ok({ project: decision.project.slug, slug: decision.slug });
  });
}

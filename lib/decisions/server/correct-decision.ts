import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdoptionBlock, adoptionBlockedBy } from '@/lib/projects/adoption';
import { getAdoptionStanding } from '@/lib/projects/server/adoption-queries';
import { isAdopting } from '../decision';
import { mayRecordDecisions } from '../decision-policy';
import type { CorrectDecision } from '../decision-schema';
import { decisionColumns, decisionEventIds, findDecisionToChange } from './internal/decision-rows';
import { formerSelect } from './internal/former-select';

export type CorrectDecisionRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'decisionNotFound'
  | 'decisionDraft'
  | 'conflict'
  | 'committeeNotFound'
  | 'meetingInFuture'
  | AdoptionBlock;

/**
 * Corrects a published decision and says why. What it said before stays readable on its page, its address stays as it is,
 * and nobody is told again. A correction that turns it into an adoption meets what an adoption meets.
 */
export async function correctDecision(
  actor: Actor,
  input: CorrectDecision,
): Promise<Result<{ project: string; slug: string }, CorrectDecisionRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, version, whyDa, whyEn, ...written } = input;
  if (written.meetingOn > copenhagenDate(now())) return refused('meetingInFuture');
  return db().$transaction(async (tx) => {
    const found = await findDecisionToChange(tx, actor, id);
    if (!found) return refused('decisionNotFound');
    const { project, slug } = found;
    if (!found.publishedAt) return refused('decisionDraft');
    if (found.version !== version) return refused('conflict');
    if (!(await tx.committee.count({ where: { id: written.committeeId } }))) return refused('committeeNotFound');
    if (isAdopting(written.outcome) && !isAdopting(found.outcome)) {
      const [block] = adoptionBlockedBy(await getAdoptionStanding(project.id, tx));
      if (block) return refused(block);
    }
    const former = await tx.decision.findUniqueOrThrow({ where: { id }, select: formerSelect });
    await tx.formerDecision.create({
      data: { ...former, decisionId: id, whyDa, whyEn, byId: personIdOf(actor), replacedAt: now() },
      select: { id: true },
    });
    await tx.decision.update({
      where: { id },
      data: { ...decisionColumns(written), version: { increment: 1 } },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'decision.corrected', decisionEventIds(id, project));
    return ok({ project: project.slug, slug });
  });
}

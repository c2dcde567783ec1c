import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordEvents } from '@/lib/audit/server/record-events';
import { contributionsEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdoptionBlock, adoptionBlockedBy } from '@/lib/projects/adoption';
import { getAdoptionStanding } from '@/lib/projects/server/adoption-queries';
import { isAdopting } from '../decision';
import { mayRecordDecisions } from '../decision-policy';
import type { DecisionId } from '../decision-schema';
import { decisionEventIds, findDecisionToChange } from './internal/decision-rows';

export type PublishDecisionRefusal = 'signInNeeded' | 'notAllowed' | 'decisionNotFound' | 'projectNotPublished' | AdoptionBlock;

/**
 * Shows a decision to everybody with what it cites, and marks the use of every contribution it cites that is still public.
 * Nothing is adopted while people have not been involved or an authority's objection stands. Published twice it is
 * published once. Those it concerns hear of it from the clock (`decision.published`).
 */
export async function publishDecision(
  actor: Actor,
  { id }: DecisionId,
): Promise<Result<{ project: string; slug: string }, PublishDecisionRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const decision = await findDecisionToChange(tx, actor, id);
    if (!decision) return refused('decisionNotFound');
    const { project, slug } = decision;
    const answer = ok({ project: project.slug, slug });
    if (decision.publishedAt) return answer;
    if (!project.publication) return refused('projectNotPublished');
    if (isAdopting(decision.outcome)) {
      await tx.$executeRaw`SELECT 1 FROM "Project" WHERE "id" = ${project.id} FOR UPDATE`;
      const [block] = adoptionBlockedBy(await getAdoptionStanding(project.id, tx));
      if (block) return refused(block);
    }
    const at = now();
    await tx.decision.update({ where: { id }, data: { publishedAt: at, version: { increment: 1 } }, select: { id: true } });
    const used = await tx.$queryRaw<{ contributionId: string }[]>`
      INSERT INTO "ContributionUse" ("id", "contributionId", "decisionId", "use", "reason", "byId", "markedAt")
      SELECT gen_random_uuid()::text, c."contributionId", c."decisionId", c."use", c."reason", ${personIdOf(actor)}, ${at}
      FROM "DecisionCitation" c JOIN "Publication" p ON p."contributionId" = c."contributionId"
      WHERE c."decisionId" = ${id}
      RETURNING "contributionId"`;
    await tx.decisionCitation.deleteMany({ where: { decisionId: id } });
    const cited = used.map(({ contributionId }) => contributionId);
    await recordEvents(tx, actor, 'use.decided', await contributionsEventIds(tx, cited));
    await recordEvent(tx, actor, 'decision.shown', decisionEventIds(id, project));
    return answer;
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayChooseThemes } from '../theme-policy';
import type { SettleTopic } from '../topic-schema';

export type SettleTopicRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'topicNotFound' | 'topicSettled';

/**
 * Says yes or no to a suggested topic. Until then it counts for nothing; a no is remembered, so that it is not suggested again
 * and the agreement between suggestions and people can be measured.
 */
export async function settleTopic(
  actor: Actor,
  { code, topicId, answer }: SettleTopic,
): Promise<Result<{ code: string; answer: SettleTopic['answer'] }, SettleTopicRefusal>> {
  const verdict = mayChooseThemes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const contribution = await tx.contribution.findUnique({
      where: { code, projectId: reach(actor, 'theme.choose') },
      select: { id: true, projectId: true, phaseId: true },
    });
    if (!contribution) return refused('contributionNotFound');
    const { id: contributionId, projectId, phaseId } = contribution;
    // Two who answer at once wait here for one another.
    await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE "id" = ${contributionId} FOR UPDATE`;
    const topic = await tx.topic.findUnique({ where: { id: topicId, projectId }, select: { id: true } });
    if (!topic) return refused('topicNotFound');
    const of = { contributionId, topicId };
    const settled = (await tx.contributionTopic.count({ where: of })) + (await tx.topicDismissal.count({ where: of }));
    if (settled > 0) return refused('topicSettled');
    const by = { ...of, byId: personIdOf(actor) };
    if (answer === 'confirm') await tx.contributionTopic.create({ data: { ...by, origin: 'suggested', addedAt: now() } });
    else await tx.topicDismissal.create({ data: { ...by, dismissedAt: now() } });
    await recordEvent(tx, actor, answer === 'confirm' ? 'topic.confirmed' : 'topic.dismissed', {
      contribution: contributionId,
      project: projectId,
      phase: phaseId,
    });
    return ok({ code, answer });
  });
}

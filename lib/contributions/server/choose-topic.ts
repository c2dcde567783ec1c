import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvents } from '@/lib/audit/server/record-events';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayChooseThemes } from '../theme-policy';
import type { ChooseTopic } from '../topic-schema';

export type ChooseTopicRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'topicNotFound';

/**
 * Places one or several contributions under a topic of their project, all or none. Those that are there already stay as
 * they are and are not counted.
 */
export async function chooseTopic(
  actor: Actor,
  { codes, topicId }: ChooseTopic,
): Promise<Result<{ added: number }, ChooseTopicRefusal>> {
  const verdict = mayChooseThemes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const contributions = await tx.contribution.findMany({
      where: { code: { in: codes }, projectId: reach(actor, 'theme.choose') },
      select: { id: true, projectId: true, phaseId: true },
    });
    if (contributions.length !== new Set(codes).size) return refused('contributionNotFound');
    const topic = await tx.topic.findUnique({ where: { id: topicId }, select: { projectId: true } });
    if (!topic || contributions.some(({ projectId }) => projectId !== topic.projectId)) return refused('topicNotFound');
    const at = now();
    const added = await tx.contributionTopic.createManyAndReturn({
      data: contributions.map(({ id }) => ({
        contributionId: id,
        topicId,
        origin: 'chosen' as const,
        byId: personIdOf(actor),
        addedAt: at,
      })),
      skipDuplicates: true,
      select: { contributionId: true },
    });
    const phaseOf = new Map(contributions.map(({ id, phaseId }) => [id, phaseId]));
    await recordEvents(
      tx,
      actor,
      'topic.chosen',
      added.map(({ contributionId }) => ({
        contribution: contributionId,
        project: topic.projectId,
        phase: phaseOf.get(contributionId),
      })),
    );
    return ok({ added: added.length });
  });
}

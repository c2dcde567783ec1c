import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayChooseThemes } from '../theme-policy';
import type { RemoveTopic } from '../topic-schema';

export type RemoveTopicRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'topicNotThere';

/** Takes a contribution out of a topic again. */
export async function removeTopic(
  actor: Actor,
  { code, topicId }: RemoveTopic,
): Promise<Result<{ code: string }, RemoveTopicRefusal>> {
  const verdict = mayChooseThemes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const contribution = await tx.contribution.findUnique({
      where: { code, projectId: reach(actor, 'theme.choose') },
      select: { id: true, projectId: true, phaseId: true },
    });
    if (!contribution) return refused('contributionNotFound');
    const { id, projectId, phaseId } = contribution;
    const { count } = await tx.contributionTopic.deleteMany({ where: { contributionId: id, topicId } });
    if (count === 0) return refused('topicNotThere');
    await recordEvent(tx, actor, 'topic.removed', { contribution: id, project: projectId, phase: phaseId });
    return ok({ code });
  });
}

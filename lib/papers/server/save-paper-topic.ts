import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { SavePaperTopic } from '../paper-schema';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';

export type SavePaperTopicRefusal = 'signInNeeded' | 'notAllowed' | 'paperNotFound' | 'topicNotFound' | 'editedMeanwhile';

/** What the replies on a topic say together, and what the administration remarks. Version 0 is one nobody has written yet. */
export async function savePaperTopic(
  actor: Actor,
  { paperId, topicId, version, resume, remark }: SavePaperTopic,
): Promise<Result<PaperPlace, SavePaperTopicRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const paper = await holdPaper(tx, actor, paperId);
    if (!paper) return refused('paperNotFound');
    const topic = await tx.topic.findUnique({ where: { id: topicId, projectId: paper.phase.projectId }, select: { id: true } });
    if (!topic) return refused('topicNotFound');
    const written =
      version === 0
        ? await tx.whitePaperTopic.createMany({ data: [{ paperId, topicId, resume, remark }], skipDuplicates: true })
        : await tx.whitePaperTopic.updateMany({
            where: { paperId, topicId, version },
            data: { resume, remark, version: { increment: 1 } },
          });
    if (written.count === 0) return refused('editedMeanwhile');
    await recordEvent(tx, actor, 'white_paper.topic_edited', idsOf(paper));
    return ok(placeOf(paper));
  });
}

import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { RemarkOnTopic } from '../paper-schema';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';

export type RemarkOnTopicRefusal = 'signInNeeded' | 'notAllowed' | 'paperNotFound' | 'topicNotFound';

/**
 * Writes one remark and recommendation for every reply of a topic that has no remark yet and is treated by itself. What
 * somebody has written already stays.
 */
export async function remarkOnTopic(
  actor: Actor,
  { paperId, topicId, remark, recommendation }: RemarkOnTopic,
): Promise<Result<PaperPlace & { remarked: number }, RemarkOnTopicRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const paper = await holdPaper(tx, actor, paperId);
    if (!paper) return refused('paperNotFound');
    const topic = await tx.topic.findUnique({ where: { id: topicId, projectId: paper.phase.projectId }, select: { id: true } });
    if (!topic) return refused('topicNotFound');
    const { count } = await tx.whitePaperRow.updateMany({
      where: { paperId, remark: '', sameAsId: null, contribution: { topics: { some: { topicId } } } },
      data: { remark, recommendation, version: { increment: 1 } },
    });
    if (count > 0) await recordEvent(tx, actor, 'white_paper.rows_remarked', idsOf(paper));
    return ok({ ...placeOf(paper), remarked: count });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '../project-policy';
import type { AskReview } from '../review-schema';
import { lockEditedProject } from './internal/edited-project';
import { projectEventIds } from './internal/project-rows';

export type AskReviewRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'alreadyPublished' | 'reviewWaits';

/** Asks somebody else to look at a draft before it is shown. One review waits at a time. */
export async function askReview(
  actor: Actor,
  { projectId, note }: AskReview,
): Promise<Result<{ slug: string }, AskReviewRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const project = await lockEditedProject(tx, actor, projectId);
    if (!project) return refused('projectNotFound');
    if (project.publication) return refused('alreadyPublished');
    const row = { projectId, note, askedById: personIdOf(actor), askedAt: now() };
    const { count } = await tx.projectReview.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return refused('reviewWaits');
    await recordEvent(tx, actor, 'review.asked', await projectEventIds(tx, projectId));
    return ok({ slug: project.slug });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '../project-policy';
import type { DecideReview } from '../review-schema';
import { projectEventIds } from './internal/project-rows';

export type DecideReviewRefusal = 'signInNeeded' | 'notAllowed' | 'reviewNotFound' | 'ownReview' | 'reviewDecided';

/** Approves a draft, or sends it back with words. Nobody decides what they asked for themselves. */
export async function decideReview(
  actor: Actor,
  { id, outcome, words }: DecideReview,
): Promise<Result<{ slug: string; outcome: 'approved' | 'returned' }, DecideReviewRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.projectReview.findUnique({
      where: { id, projectId: reach(actor, 'project.edit') },
      select: { projectId: true, askedById: true, project: { select: { slug: true } } },
    });
    if (!found) return refused('reviewNotFound');
    const decidedById = personIdOf(actor);
    if (found.askedById === decidedById) return refused('ownReview');
    const decided = { outcome, words, decidedById, decidedAt: now() };
    const { count } = await tx.projectReview.updateMany({ where: { id, decidedAt: null }, data: decided });
    if (count === 0) return refused('reviewDecided');
    await recordEvent(tx, actor, 'review.decided', await projectEventIds(tx, found.projectId));
    return ok({ slug: found.project.slug, outcome });
  });
}

import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';

/** Every time a draft was looked at, the newest first, with who asked and who answered; empty for people without access. */
export async function listReviews(actor: Actor, projectId: string) {
  if (!may(actor, 'project.read')) return [];
  const reviews = await db().projectReview.findMany({
    where: { AND: [{ projectId }, { projectId: reach(actor, 'project.read') }] },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  });
  const ids = reviews.flatMap(({ askedById, decidedById }) => [askedById, decidedById]).filter((id) => id !== null);
  const people = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, email: true } });
  const names = new Map(people.map(({ id, name, email }) => [id, name ?? email]));
  return reviews.map((review) => ({
    ...review,
    askedBy: names.get(review.askedById ?? '') ?? null,
    decidedBy: names.get(review.decidedById ?? '') ?? null,
  }));
}

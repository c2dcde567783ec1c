import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import type { Followable } from '../follow-schema';
import { findFollowable, followOf } from './internal/followed';

/** Whether the actor follows a project or theme; null for what is not public. */
export async function getOwnFollow(actor: Actor, what: Followable, slug: string) {
  const found = await findFollowable(what, slug);
  if (!found) return null;
  const personId = personIdOf(actor);
  const row = personId
    ? await db().follow.findFirst({ where: { ...followOf(what, found.id, personId), endedAt: null }, select: { id: true } })
    : null;
  return { titleDa: found.titleDa, titleEn: found.titleEn, follows: row !== null };
}

export type FollowView = {
  id: string;
  target: 'project' | 'theme' | 'area' | 'keyword';
  project: { slug: string; titleDa: string; titleEn: string } | null;
  theme: { slug: string; titleDa: string; titleEn: string } | null;
  word: string | null;
  place: string | null;
  radiusKm: number | null;
};

/** All a person follows, the latest first; a project taken off the site is left out. One statement per table. */
export async function listFollows(actor: Actor): Promise<FollowView[]> {
  const personId = personIdOf(actor);
  if (!personId) return [];
  const name = { select: { slug: true, titleDa: true, titleEn: true } };
  return db().follow.findMany({
    where: { personId, endedAt: null, OR: [{ projectId: null }, { project: { publication: { isNot: null } } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, target: true, word: true, place: true, radiusKm: true, project: name, theme: name },
  });
}

import { db } from '@/lib/platform/db';
import type { Followable } from '../../follow-schema';

export type Followed = { id: string; titleDa: string; titleEn: string };

/** The published project or the theme with this name in its address; null for anything else. */
export async function findFollowable(what: Followable, slug: string): Promise<Followed | null> {
  const select = { id: true, titleDa: true, titleEn: true };
  return what === 'project'
    ? db().project.findFirst({ where: { slug, publication: { isNot: null } }, select })
    : db().theme.findUnique({ where: { slug }, select });
}

/** The row of a person's follow, by what is followed. */
export function followOf(what: Followable, id: string, personId: string) {
  return what === 'project' ? { projectId: id, personId } : { themeId: id, personId };
}

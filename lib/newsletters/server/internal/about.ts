import type { Actor } from '@/lib/audit/actor';
import { may, mayIn } from '@/lib/audit/permissions';
import type { Db } from '@/lib/platform/db';
import type { Subject } from '../../subject';

type About = { projectId: string | null; themeId: string | null };

/** True when what a newsletter is about can be read by everybody, and somebody may write about it. */
export async function isThere(tx: Db, actor: Actor, { projectId, themeId }: About): Promise<boolean> {
  const isTheirs = projectId ? mayIn(actor, 'newsletter.write', projectId) : may(actor, 'newsletter.writeAboutTheme');
  if (!isTheirs) return false;
  const found = projectId
    ? await tx.projectPublication.count({ where: { projectId } })
    : await tx.theme.count({ where: { id: themeId ?? '' } });
  return found > 0;
}

/** The project or theme everybody can read at an address; null where there is none. */
export function findSubject(tx: Db, { kind, slug }: Subject): Promise<{ id: string } | null> {
  return kind === 'project'
    ? tx.project.findFirst({ where: { slug, publication: { isNot: null } }, select: { id: true } })
    : tx.theme.findUnique({ where: { slug }, select: { id: true } });
}

import type { Db } from '@/lib/platform/db';

type About = { projectId: string | null; themeId: string | null };

/** True when what a newsletter is about can be read by everybody. */
export async function isThere(tx: Db, { projectId, themeId }: About): Promise<boolean> {
  const found = projectId
    ? await tx.projectPublication.count({ where: { projectId } })
    : await tx.theme.count({ where: { id: themeId ?? '' } });
  return found > 0;
}

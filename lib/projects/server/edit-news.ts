import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { EditNews } from '../news-schema';
import { mayEditProjects } from '../project-policy';
import { projectEventIds } from './internal/project-rows';

export type EditNewsRefusal = 'signInNeeded' | 'notAllowed' | 'newsNotFound' | 'conflict';

/** Corrects news from the version somebody started with. Its address stays, nobody is told again, and the page says when it was corrected. */
export async function editNews(
  actor: Actor,
  { id, version, ...written }: EditNews,
): Promise<Result<{ slug: string }, EditNewsRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.newsPost.findUnique({
      where: { id, projectId: reach(actor, 'project.edit') },
      select: { projectId: true, project: { select: { slug: true } } },
    });
    if (!found) return refused('newsNotFound');
    const change = { where: { id, version }, data: { ...written, editedAt: now(), version: { increment: 1 } } };
    const { count } = await tx.newsPost.updateMany(change);
    if (count === 0) return refused('conflict');
    await recordEvent(tx, actor, 'news.edited', { news: id, ...(await projectEventIds(tx, found.projectId)) });
    return ok({ slug: found.project.slug });
  });
}

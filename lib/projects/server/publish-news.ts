import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { freeSlug, slugFrom } from '@/lib/platform/slug-from';
import type { PublishNews } from '../news-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedProject } from './internal/edited-project';
import { projectEventIds } from './internal/project-rows';
import { isShown } from './internal/project-selects';

export type PublishNewsRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'projectNotPublished' | 'newsThere';

/** Tells something new about a project: it is shown at once, and those who follow hear of it. The same news is told once. */
export async function publishNews(
  actor: Actor,
  { projectId, ...written }: PublishNews,
): Promise<Result<{ slug: string; post: string }, PublishNewsRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const project = await lockEditedProject(tx, actor, projectId);
    if (!project) return refused('projectNotFound');
    if (!isShown(project)) return refused('projectNotPublished');
    const posts = await tx.newsPost.findMany({ where: { projectId }, select: { slug: true, titleDa: true, textDa: true } });
    if (posts.some(({ titleDa, textDa }) => titleDa === written.titleDa && textDa === written.textDa))
      return refused('newsThere');
    const slug = freeSlug(slugFrom(written.titleDa) || 'nyhed', new Set(posts.map((post) => post.slug)));
    const { id } = await tx.newsPost.create({
      data: { ...written, projectId, slug, publishedAt: now(), byId: personIdOf(actor), isExample: project.isExample },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'news.published', { news: id, ...(await projectEventIds(tx, projectId)) });
    return ok({ slug: project.slug, post: slug });
  });
}

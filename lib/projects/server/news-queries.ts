import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { newsLineSelect } from './internal/document-rows';
import { nameSelect, publishedProject } from './internal/project-selects';

/** All news of a published project, the newest first, or null for one that is not shown. */
export async function getNewsPage(slug: string) {
  return db().project.findFirst({ where: { ...publishedProject, slug }, select: { ...nameSelect, newsPosts: newsLineSelect } });
}

/** One piece of news of one published project; another project's is as unknown as none. */
export async function getNewsPost(project: string, slug: string) {
  return db().newsPost.findFirst({
    where: { slug, project: { ...publishedProject, slug: project } },
    select: {
      ...newsLineSelect.select,
      id: true,
      textDa: true,
      textEn: true,
      editedAt: true,
      project: { select: nameSelect },
    },
  });
}

/** The news of a project as those who work on it see them; null for others. */
export async function getNewsForEditing(actor: Actor, slug: string) {
  if (!may(actor, 'project.read')) return null;
  return db().project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.read') } },
    select: { ...nameSelect, publication: { select: { projectId: true } }, newsPosts: newsLineSelect },
  });
}

/** One piece of news as its form fills it in. */
export async function getNewsPostForEditing(actor: Actor, project: string, slug: string) {
  if (!may(actor, 'project.edit')) return null;
  return db().newsPost.findFirst({
    where: { slug, projectId: reach(actor, 'project.edit'), project: { slug: project } },
    select: { id: true, slug: true, titleDa: true, titleEn: true, textDa: true, textEn: true, version: true },
  });
}

export type EditedNews = NonNullable<Awaited<ReturnType<typeof getNewsPostForEditing>>>;

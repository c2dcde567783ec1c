import { getNewsPage, getNewsPost } from '@/lib/projects/server/news-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** All news of a project, kept until it changes. */
export async function newsContent(slug: string) {
  'use cache';
  const page = await getNewsPage(slug);
  cachedUntilChanged(page ? `project:${page.id}` : 'any:project');
  return page;
}

/** One piece of news, kept until its project changes. */
export async function newsPostContent(project: string, slug: string) {
  'use cache';
  const post = await getNewsPost(project, slug);
  cachedUntilChanged(post ? `project:${post.project.id}` : 'any:project');
  return post;
}

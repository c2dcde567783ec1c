import { getProjectSaidAndDone } from '@/lib/thread/server/project-said-and-done-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { projectContent } from './_page-content';

/** A project with what was said in it and done about it. Null where there is no such project. */
export async function saidAndDoneContent(slug: string) {
  'use cache';
  const content = await projectContent(slug);
  if (!content) {
    cachedUntilChanged('any:project');
    return null;
  }
  cachedUntilChanged(`project:${content.page.id}`);
  return { ...content, groups: await getProjectSaidAndDone(content.page.id) };
}

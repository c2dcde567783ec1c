import { openProject } from '@/lib/insight/open-data-views';
import { getOpenProject } from '@/lib/insight/server/open-data-queries';
import { now } from '@/lib/platform/clock';
import { cachedUntilChanged } from '@/lib/web/cached';
import { openAnswer, openRoute } from '@/lib/web/open-json';

type Context = { params: Promise<{ slug: string }> };

/** One published project with its facts, phases and counts. */
export async function GET(request: Request, { params }: Context) {
  const { slug } = await params;
  return openRoute(request, () => project(slug));
}

async function project(slug: string) {
  'use cache';
  const found = await getOpenProject(slug, now());
  cachedUntilChanged(found ? `project:${found.projectId}` : 'any:project');
  return found && openAnswer(openProject, found.body);
}

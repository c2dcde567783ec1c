import { openProjectList } from '@/lib/insight/open-data-views';
import { getOpenProjectList } from '@/lib/insight/server/open-data-queries';
import { now } from '@/lib/platform/clock';
import { cachedUntilChanged } from '@/lib/web/cached';
import { openAnswer, openRoute } from '@/lib/web/open-json';

/** Every published project. */
export const GET = (request: Request) => openRoute(request, projects);

async function projects() {
  'use cache';
  cachedUntilChanged('any:project', 'any:phase');
  return openAnswer(openProjectList, await getOpenProjectList(now()));
}

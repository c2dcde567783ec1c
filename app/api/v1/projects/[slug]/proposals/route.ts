import { openProposalList } from '@/lib/insight/open-data-views';
import { getOpenProposals } from '@/lib/insight/server/open-data-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { openAnswer, openRoute } from '@/lib/web/open-json';

type Context = { params: Promise<{ slug: string }> };

/** The published proposals of a project, newest first, 20 at a time; `?after=` is the `next` of the page before. */
export async function GET(request: Request, { params }: Context) {
  const { slug } = await params;
  const after = new URL(request.url).searchParams.get('after');
  return openRoute(request, () => proposals(slug, after));
}

async function proposals(slug: string, after: string | null) {
  'use cache';
  const found = await getOpenProposals(slug, after);
  cachedUntilChanged(found ? `project:${found.projectId}` : 'any:project');
  return found && openAnswer(openProposalList, found.body);
}

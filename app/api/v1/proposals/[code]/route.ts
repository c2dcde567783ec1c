import { openProposal } from '@/lib/insight/open-data-views';
import { getOpenProposal } from '@/lib/insight/server/open-data-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { openAnswer, openRoute } from '@/lib/web/open-json';

type Context = { params: Promise<{ code: string }> };

/** One published proposal with the first page of its comments, oldest first. */
export async function GET(request: Request, { params }: Context) {
  const { code } = await params;
  return openRoute(request, () => proposal(code));
}

async function proposal(code: string) {
  'use cache';
  const found = await getOpenProposal(code);
  if (!found) {
    cachedUntilChanged('any:proposal');
    return null;
  }
  cachedUntilChanged(`proposal:${found.proposalId}`, `contribution:${found.proposalId}`);
  return openAnswer(openProposal, found.body);
}

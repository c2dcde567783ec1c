import { openProposal } from '@/lib/insight/open-data-views';
import { getOpenProposal } from '@/lib/insight/server/open-data-queries';
import { openAnswer, openRoute } from '@/lib/web/open-json';

type Context = { params: Promise<{ code: string }> };

/**
 * One published proposal with the first page of its comments, oldest first. Not cached: there are many, each is
 * asked for rarely, and two statements are soon answered.
 */
export async function GET(request: Request, { params }: Context) {
  const { code } = await params;
  return openRoute(request, () => proposal(code));
}

async function proposal(code: string) {
  const found = await getOpenProposal(code);
  return found && openAnswer(openProposal, found);
}

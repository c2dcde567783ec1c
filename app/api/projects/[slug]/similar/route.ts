import { listSimilarProposals } from '@/lib/participation/server/similar-queries';
import { wordsToCompare } from '@/lib/participation/similar-proposal';
import { notFoundJson, privateJson, readRoute, waitJson } from '@/lib/web/json-route';
import { countSending } from '@/lib/web/sending-limits';

/** Asked again while somebody writes, whenever they rest. */
const limit = { name: 'similar', points: 240, seconds: 600 };

type Context = { params: Promise<{ slug: string }> };

/** Published proposals of the project that are like what somebody is writing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return readRoute(async (actor) => {
    const { wait } = await countSending(limit, actor);
    if (wait > 0) return waitJson('tooMany', 429, wait);
    const found = await listSimilarProposals(slug, wordsToCompare(new URL(request.url).searchParams.get('words') ?? '', ''));
    return found ? privateJson({ proposals: found }) : notFoundJson();
  });
}

import { getOwnSupport } from '@/lib/participation/server/support-queries';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ code: string }> };

/** A reader's own part in a proposal: the one thing the cached page of it cannot know. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  return readRoute(async (actor) => {
    const own = await getOwnSupport(actor, code);
    return own ? privateJson(own) : notFoundJson();
  });
}

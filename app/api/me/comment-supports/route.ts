import { getOwnCommentSupports } from '@/lib/participation/server/support-queries';
import { privateJson, readRoute } from '@/lib/web/json-route';

/** A page of a conversation holds 20 comments with 3 answers each, or one with 50. */
const most = 100;

/** A reader's own part in the comments of a page, by receipt code: what the cached page cannot know. */
export async function GET(request: Request): Promise<Response> {
  const codes = (new URL(request.url).searchParams.get('codes') ?? '').split(',').filter((code) => code.length <= 20);
  return readRoute(async (actor) => privateJson(await getOwnCommentSupports(actor, codes.slice(0, most))));
}

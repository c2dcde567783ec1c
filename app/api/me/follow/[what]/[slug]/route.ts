import { followables } from '@/lib/notifications/follow-schema';
import { getOwnFollow } from '@/lib/notifications/server/follow-queries';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ what: string; slug: string }> };

/** Whether the reader follows a project or theme: the one thing its cached page cannot know. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { what, slug } = await params;
  return readRoute(async (actor) => {
    const kind = followables.find((each) => each === what);
    const own = kind && (await getOwnFollow(actor, kind, slug));
    return own ? privateJson({ follows: own.follows }) : notFoundJson();
  });
}

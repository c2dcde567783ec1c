import { watchCase } from '@/lib/moderation/server/watch-case';
import { notFoundJson, privateJson, writeRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ code: string }> };

/** Says that one looks at a case, and answers who else does and where it stands. Only employees know of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  return writeRoute(request, async (actor) => {
    const watched = await watchCase(actor, { code: code.slice(0, 20) });
    return watched.ok ? privateJson(watched.value) : notFoundJson();
  });
}

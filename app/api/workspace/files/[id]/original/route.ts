import { openOriginal } from '@/lib/moderation/server/open-original';
import { fileResponse } from '@/lib/web/file-response';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ id: string }> };

/** A document that is held back or in quarantine, for those who may open it; each time is recorded. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return readRoute(async (actor) => {
    const opened = await openOriginal(actor, { file: id });
    if (!opened.ok) return notFoundJson();
    return fileResponse(request, { ...opened.value, part: 'original', isPublic: false });
  });
}

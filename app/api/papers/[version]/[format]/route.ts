import { isServedFormat } from '@/lib/papers/paper-files';
import { getServedPaper } from '@/lib/papers/server/public-paper-queries';
import { notFoundJson, readRoute, waitJson } from '@/lib/web/json-route';
import { paperFile } from '@/lib/web/paper-file';

type Context = { params: Promise<{ version: string; format: string }> };

/** A file of a white paper's version, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { version, format } = await params;
  if (!isServedFormat(format)) return notFoundJson();
  return readRoute(async (actor) => {
    const served = await getServedPaper(actor, version, format);
    if (served === null) return notFoundJson();
    return served === 'remade' ? waitJson('limitsUnreachable', 503, 30) : paperFile(served, format);
  });
}

import { getSnapshotFile } from '@/lib/strategy/server/plan-queries';
import { openRoute } from '@/lib/web/open-route';

/** A kept plan as the very bytes its fingerprint is made of. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return openRoute(request, 1, async () => {
    const file = await getSnapshotFile((await params).id);
    return file && { text: file.content, etag: `"${file.sha256}"`, type: 'application/json' };
  });
}

import { openArchive } from '@/lib/papers/server/open-archive';
import { notFoundJson, readRoute, waitJson } from '@/lib/web/json-route';

type Context = { params: Promise<{ id: string }> };

/** The documents of a case as one archive, bit by bit, for who asked for it; nothing at all for everybody else. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return readRoute(async (actor) => {
    const opened = await openArchive(actor, await params);
    if (!opened.ok) return opened.code === 'remade' ? waitJson('limitsUnreachable', 503, 60) : notFoundJson();
    const { name, bytes, stream } = opened.value;
    return new Response(stream, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
        'Content-Length': String(bytes),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

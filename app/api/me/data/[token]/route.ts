import { sessionTokenOfRequest } from '@/lib/identity/server/session-cookie';
import { openExport } from '@/lib/privacy/server/open-export';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ token: string }> };

/** One's own copy, to save; nothing at all for everybody else. */
export function GET(_: Request, { params }: Context) {
  return readRoute(async (actor) => {
    const { token } = await params;
    const opened = await openExport(actor, { token, sessionToken: await sessionTokenOfRequest() });
    if (!opened.ok) return notFoundJson();
    return new Response(opened.value.bytes, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="mine-data.zip"',
        'Content-Length': String(opened.value.bytes.byteLength),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

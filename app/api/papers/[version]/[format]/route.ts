import { isServedFormat, type ServedFormat } from '@/lib/papers/paper-files';
import { getServedPaper } from '@/lib/papers/server/public-paper-queries';
import { notFoundJson, readRoute, waitJson } from '@/lib/web/json-route';

type Context = { params: Promise<{ version: string; format: string }> };

const types: Record<ServedFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

/** A file of a white paper's version, to be saved. Asked for each time, so that what is hidden is hidden at once. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { version, format } = await params;
  if (!isServedFormat(format)) return notFoundJson();
  return readRoute(async (actor) => {
    const served = await getServedPaper(actor, version, format);
    if (served === null) return notFoundJson();
    if (served === 'remade') return waitJson('limitsUnreachable', 503, 30);
    return new Response(served.bytes, {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="${served.name.replaceAll(/[^\w.-]/g, '-')}"`,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': served.isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store',
      },
    });
  });
}

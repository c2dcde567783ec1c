import { isLocale } from '@/lib/i18n/locale';
import { isVersionFormat, type VersionFile, type VersionFormat } from '@/lib/insight/summary-files';
import { getServedSummary } from '@/lib/papers/server/summary-file-queries';
import { now } from '@/lib/platform/clock';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ code: string; file: string }> };

const types: Record<VersionFormat | 'json', string> = {
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

/** A file of a version, `da.pdf`, or `json`: the data its hash was made from. Asked for each time, so that a grant that ends ends at once. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code, file: asked } = await params;
  const file = asked === 'json' ? 'json' : fileNamed(asked);
  if (!file) return notFoundJson();
  return readRoute(async (actor) => {
    const served = await getServedSummary(actor, { code, file, at: now() });
    if (!served) return notFoundJson();
    return new Response(served.bytes, {
      headers: {
        'Content-Type': types[file === 'json' ? 'json' : file.format],
        'Content-Disposition': `attachment; filename="${served.name.replaceAll(/[^\w.-]/g, '-')}"`,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': served.isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store',
      },
    });
  });
}

function fileNamed(asked: string): VersionFile | null {
  const [locale = '', format = ''] = asked.split('.');
  return isLocale(locale) && isVersionFormat(format) ? { locale, format } : null;
}

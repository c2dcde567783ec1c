import { isLocale } from '@/lib/i18n/locale';
import { exportReplies } from '@/lib/participation/server/export-replies';
import { csvDocument } from '@/lib/platform/csv';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { replyRows } from './reply-rows';

type Context = { params: Promise<{ slug: string; phase: string }> };

/** The replies of a hearing as a file, for exactly those who may see the list; each time is on record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug: project, phase } = await params;
  const asked = new URL(request.url).searchParams.get('locale');
  return readRoute(async (actor) => {
    const exported = await exportReplies(actor, { project, phase });
    if (!exported.ok) return notFoundJson();
    const { slug, lines } = exported.value;
    return new Response(csvDocument(await replyRows(lines, isLocale(asked) ? asked : 'da')), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="replies-${slug.replaceAll(/[^\w-]/g, '-')}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

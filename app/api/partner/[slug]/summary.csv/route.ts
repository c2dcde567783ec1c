import { isLocale } from '@/lib/i18n/locale';
import { exportSummary } from '@/lib/insight/server/export-summary';
import { now } from '@/lib/platform/clock';
import { csvDocument } from '@/lib/platform/csv';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { summaryRows } from './summary-rows';

type Context = { params: Promise<{ slug: string }> };

/** The summary page's numbers as a file, for exactly those who may see the page; each time is on record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const asked = new URL(request.url).searchParams.get('locale');
  return readRoute(async (actor) => {
    const exported = await exportSummary(actor, { slug, at: now() });
    if (!exported.ok) return notFoundJson();
    const summary = exported.value;
    const rows = summaryRows(summary, isLocale(asked) ? asked : 'da');
    return new Response(csvDocument(rows), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="engagement-${summary.of.slug.replaceAll(/[^\w-]/g, '-')}-${summary.to}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

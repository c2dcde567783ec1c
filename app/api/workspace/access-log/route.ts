import { accessRow } from '@/app/[locale]/(workspace)/_administration/access-words';
import { accessFilterSchema } from '@/lib/audit/access';
import { exportAccess } from '@/lib/audit/server/export-access';
import { isLocale } from '@/lib/i18n/locale';
import { csvDocument } from '@/lib/platform/csv';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

/** The log of access under the filter of the page, as a file; that it was taken out stands in it from then on. */
export function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return readRoute(async (actor) => {
    const filter = accessFilterSchema.parse(asked);
    const exported = await exportAccess(actor, filter);
    if (!exported.ok) return notFoundJson();
    const say = accessRow(isLocale(asked.locale) ? asked.locale : 'da');
    return new Response(csvDocument([say.head, ...exported.value.map(say.line)]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="access-log${filter.month ? `-${filter.month}` : ''}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

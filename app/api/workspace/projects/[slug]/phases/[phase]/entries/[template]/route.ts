import { getTranslations } from 'next-intl/server';
import { mayIn } from '@/lib/audit/permissions';
import { isLocale } from '@/lib/i18n/locale';
import {
  channelNames,
  columnNames,
  columnsFor,
  type EntryColumn,
  speakerNames,
  yesNames,
} from '@/lib/participation/entry-columns';
import { csvDocument } from '@/lib/platform/csv';
import { xlsxDocument } from '@/lib/platform/xlsx';
import { guestActs } from '@/lib/projects/phase-demands';
import { getPhaseForEditing } from '@/lib/projects/server/editing-queries';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ slug: string; phase: string; template: string }> };

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** An empty spreadsheet to write letters, calls and notes of a phase down in, for those who may enter them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, phase: phaseSlug, template } = await params;
  const asked = new URL(request.url).searchParams.get('locale');
  const locale = isLocale(asked) ? asked : 'da';
  return readRoute(async (actor) => {
    const [name, ending = ''] = template.split('.');
    const kind = guestActs.find((act) => act === name);
    const format = ending === 'xlsx' || ending === 'csv' ? ending : null;
    const phase = await getPhaseForEditing(actor, slug, phaseSlug);
    if (!kind || !format || !phase?.acts.includes(kind) || !mayIn(actor, 'contribution.enter', phase.projectId))
      return notFoundJson();
    const columns = columnsFor(kind);
    const header = columns.map((column) => columnNames[column][locale]);
    const guide = await getTranslations({ locale, namespace: 'entrySheet.guide' });
    const body =
      format === 'csv'
        ? csvDocument([header])
        : await xlsxDocument([
            { name: guide('sheet'), rows: [header], widths: columns.map((column) => (column === 'text' ? 80 : 24)) },
            {
              name: guide('helpSheet'),
              rows: [
                [guide('column'), guide('what')],
                ...columns.map((column) => [columnNames[column][locale], guide(column, { choices: choicesOf(column) })]),
              ],
              widths: [36, 110],
            },
          ]);
    return new Response(body, {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="${guide('fileName')}-${kind}.${format}"`,
        'Cache-Control': 'private, no-store',
      },
    });
    function choicesOf(column: EntryColumn): string {
      if (column === 'channel')
        return Object.values(channelNames)
          .map((names) => names[locale])
          .join(', ');
      if (column === 'speaksAs')
        return Object.values(speakerNames)
          .map((names) => names[locale])
          .join(', ');
      return yesNames[locale];
    }
  });
}

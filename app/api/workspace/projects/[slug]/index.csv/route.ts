import { momentInWords } from '@/lib/i18n/dates';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { directionOf } from '@/lib/papers/case-document';
import { partyWords, recordTitle } from '@/lib/papers/case-record';
import type { CaseDocumentView } from '@/lib/papers/case-views';
import type { PaperTexts } from '@/lib/papers/paper-texts';
import { exportCaseIndex } from '@/lib/papers/server/export-case-index';
import { csvDocument } from '@/lib/platform/csv';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { textsIn } from '@/lib/web/texts';

type Context = { params: Promise<{ slug: string }> };

const columns = ['number', 'date', 'title', 'direction', 'from', 'to', 'marks', 'sha256', 'files'] as const;

/** The index of a case as a file, for exactly those who may see it; each time is on record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug: project } = await params;
  const asked = new URL(request.url).searchParams.get('locale');
  const locale = isLocale(asked) ? asked : 'da';
  return readRoute(async (actor) => {
    const exported = await exportCaseIndex(actor, { project });
    if (!exported.ok) return notFoundJson();
    const t = textsIn(locale, 'caseRecords') as unknown as PaperTexts;
    const rows = exported.value.documents.map((document) => row(document, t, locale));
    return new Response(csvDocument([columns.map((column) => t(`columns.${column}`)), ...rows]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="aktliste-${exported.value.slug.replaceAll(/[^\w-]/g, '-')}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

function row({ number, at, kind, record, sha256, files }: CaseDocumentView, t: PaperTexts, locale: Locale) {
  return [
    number,
    momentInWords(at, locale),
    recordTitle(record ?? undefined, kind, t),
    t(`directions.${directionOf[kind]}`),
    record?.from ? partyWords(record.from, t) : '',
    record?.to ? partyWords(record.to, t) : '',
    (record?.marks ?? []).map((mark) => t(`marks.${mark}`)).join(', '),
    sha256 ?? '',
    files.map((file) => `${number}-${file.number} ${file.name} ${file.sha256}`).join('\n'),
  ];
}

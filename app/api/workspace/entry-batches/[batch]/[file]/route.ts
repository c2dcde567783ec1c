import { getTranslations } from 'next-intl/server';
import { problemTexts } from '@/app/[locale]/(workspace)/_entry/sheet-lines';
import type { Actor } from '@/lib/audit/actor';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { isGood } from '@/lib/participation/entry-batch';
import { columnNames, columnsFor } from '@/lib/participation/entry-columns';
import { getBatchCodes, getBatchLines } from '@/lib/participation/server/batch-queries';
import { csvDocument } from '@/lib/platform/csv';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ batch: string; file: string }> };

/** Of one spreadsheet the rows with something wrong, to be mended, or the codes of what was entered, to be handed back. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { batch, file } = await params;
  const asked = new URL(request.url).searchParams.get('locale');
  const locale = isLocale(asked) ? asked : 'da';
  return readRoute(async (actor) => {
    const rows =
      file === 'faulty.csv'
        ? await faulty(actor, batch, locale)
        : file === 'codes.csv'
          ? await codes(actor, batch, locale)
          : null;
    if (!rows) return notFoundJson();
    return new Response(csvDocument(rows), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${file}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

async function faulty(actor: Actor, batch: string, locale: Locale): Promise<string[][] | null> {
  const found = await getBatchLines(actor, batch);
  if (!found) return null;
  const t = await getTranslations({ locale, namespace: 'entrySheet' });
  const wordsOf = await problemTexts(locale);
  const columns = columnsFor(found.kind);
  return [
    [...columns.map((column) => columnNames[column][locale]), t('columns.problem')],
    ...found.lines
      .filter((line) => !isGood(line))
      .map(({ cells, problems }) => [
        ...columns.map((column) => cells[column] ?? ''),
        problems
          .map(wordsOf)
          .map(({ column, text }) => (column ? `${column}: ${text}` : text))
          .join(' '),
      ]),
  ];
}

async function codes(actor: Actor, batch: string, locale: Locale): Promise<(string | number)[][] | null> {
  const entries = await getBatchCodes(actor, batch);
  if (!entries) return null;
  const t = await getTranslations({ locale, namespace: 'entrySheet' });
  return [
    [t('columns.row'), t('columns.code'), t('columns.number'), columnNames.senderName[locale]],
    ...entries.map(({ row, code, number, senderName }) => [row, code, number ?? '', senderName ?? '']),
  ];
}

import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { blocksOf, type VersionContent } from '@/lib/insight/summary-version';
import { citation, versionTexts } from '@/lib/insight/version-texts';
import { type Sheet, xlsxDocument } from '@/lib/platform/xlsx';
import { differenceText, periodText, type VersionPlace } from './compose-summary-version';
import { columnHead, sheetCell } from './summary-cells';

/** A frozen summary as a workbook: what it is, its figures, then a sheet for each table with its notes beneath. Numbers are numbers. */
export async function summaryXlsx(
  content: VersionContent,
  place: VersionPlace,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = new Set<string>();
  const sheets = [
    aboutSheet(content, place, locale),
    figureSheet(content, locale),
    ...changeSheet(content, locale),
    ...tableSheets(content, locale),
  ];
  return xlsxDocument(sheets.map((sheet) => ({ ...sheet, name: sheetName(sheet.name, names) })));
}

function aboutSheet(content: VersionContent, { sha256, address }: VersionPlace, locale: Locale): Sheet {
  const t = versionTexts[locale];
  return {
    name: t('sheets.about'),
    widths: [26, 90],
    rows: [
      [t('sheets.what'), t('sheets.text')],
      [t('facts.title'), content.title[locale]],
      [t('facts.of'), content.ofTitle[locale]],
      [t('facts.period'), periodText(content, locale)],
      [t('facts.version'), t('versionOf', { number: content.number, date: plainDate(content.date, locale) })],
      [t('facts.code'), content.code],
      [t('facts.hash'), sha256],
      [t('cite.heading'), citation({ ...content, sha256 }, address, locale)],
      ...(content.isExample ? [[t('sheets.note'), t('example')]] : []),
      [t('sheets.note'), t('cite.words')],
      ...content.parts.flatMap((part) => (part.kind === 'text' ? [[t('preface'), part.text[locale]]] : [])),
    ],
  };
}

function figureSheet(content: VersionContent, locale: Locale): Sheet {
  const t = versionTexts[locale];
  return {
    name: t('figures'),
    widths: [28, 40, 14, 14, 18, 70],
    rows: [
      [t('sheets.block'), t('figure'), t('value'), t('sheets.whole'), t('sheets.isAtLeast'), t('counts')],
      ...blocksOf(content).flatMap(({ heading, figures }) =>
        figures.map(({ label, value, of, isAtLeast, counts }) => [
          heading[locale],
          label[locale],
          sheetCell(value, locale),
          of ?? '',
          isAtLeast ? t('yes') : '',
          counts[locale],
        ]),
      ),
    ],
  };
}

function changeSheet({ change }: VersionContent, locale: Locale): Sheet[] {
  if (!change) return [];
  const t = versionTexts[locale];
  const value = (number: number | null | 'absent') => (typeof number === 'number' ? number : differenceText(number, locale));
  return [
    {
      name: t('sheets.change'),
      widths: [70, 14, 14],
      rows: [
        [t('change.what'), t('change.before'), t('change.after')],
        ...change.differences.map(({ what, before, after }) => [what[locale], value(before), value(after)]),
        [],
        [`${t('change.reason')}: ${change.reason[locale]}`],
      ],
    },
  ];
}

function tableSheets(content: VersionContent, locale: Locale): Sheet[] {
  return blocksOf(content).flatMap(({ tables, method }) =>
    tables.map(({ caption, counts, columns, rows, notes }) => ({
      name: caption[locale],
      widths: columns.map((_, index) => (index === 0 ? 44 : 18)),
      rows: [
        columns.map((column) => columnHead(column, locale)),
        ...rows.map(({ cells }) => columns.map((_, index) => sheetCell(cells[index] ?? null, locale))),
        [],
        ...[counts, ...notes, ...method].map((note) => [note[locale]]),
      ],
    })),
  );
}

/** A name a spreadsheet takes: 31 signs, none of those it keeps for itself, and each once. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replaceAll(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 28) || 'Ark';
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}

import { inLocale, type Locale } from '@/lib/i18n/locale';
import { csvLine, csvStart } from '@/lib/platform/csv';
import { xlsxDocument } from '@/lib/platform/xlsx';
import { type AnswerColumn, answerCells, answerColumns, type StoredResponse } from '@/lib/surveys/answer-table';
import type { ExportedSurvey } from '@/lib/surveys/server/export-survey';
import { textsIn } from '@/lib/web/texts';

export const exportFormats = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const types: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

type Row = (string | number)[];

/** Every answer as a file: one row for each response, headings in words, and a key to what the cells say. */
export async function surveyExport(
  survey: ExportedSurvey,
  format: ExportFormat,
  locale: Locale,
): Promise<{ body: Uint8Array<ArrayBuffer> | ReadableStream; type: string; name: string }> {
  const table = tableOf(survey, locale);
  const name = `answers-${survey.slug.replaceAll(/[^\w-]/g, '-')}-${survey.exportedOn}.${format}`;
  const type = types[format];
  if (format === 'csv') return { body: streamed(csvLines(survey, table)), type, name };
  if (format === 'json') return { body: streamed(jsonLines(survey, table, locale)), type, name };
  const rows: Row[] = [table.head];
  for await (const response of survey.responses) rows.push(table.row(response));
  return {
    body: await xlsxDocument([{ name: table.sheets.answers, rows, widths: table.head.map(() => 22) }, keySheet(table)]),
    type,
    name,
  };
}

type Table = ReturnType<typeof tableOf>;

function tableOf({ asked, isExample }: ExportedSurvey, locale: Locale) {
  const t = textsIn(locale, 'surveyWork.export');
  const words = {
    other: t('other'),
    ticked: t('ticked'),
    rank: t('rank'),
    files: t('files'),
    place: t('place'),
    text: t('text'),
  };
  const columns = answerColumns(asked, locale, words);
  const about = ['number', 'submittedOn', 'version', 'language', 'way'] as const;
  const head = [...about.map((key) => t(`about.${key}`)), ...columns.map(({ heading }) => heading)];
  return {
    columns,
    head,
    warning: [t('warning'), ...(isExample ? [t('example')] : [])],
    sheets: { answers: t('sheets.answers'), key: t('sheets.key') },
    keyHead: [t('key.column'), t('key.kind'), t('key.values'), t('key.question')],
    kind: (column: AnswerColumn) => t(`kinds.${column.kind}`),
    row: (response: StoredResponse): Row => [
      response.number,
      response.submittedOn,
      response.version,
      response.language,
      t(`ways.${response.way}`),
      ...answerCells(columns, response),
    ],
  };
}

function keySheet({ sheets, keyHead, columns, kind, warning }: Table) {
  const rows = columns.map((column): Row => [column.heading, kind(column), column.values, column.question]);
  return { name: sheets.key, rows: [keyHead, ...rows, [], ...warning.map((line) => [line])], widths: [60, 20, 60, 20] };
}

async function* csvLines({ responses }: ExportedSurvey, { head, row }: Table): AsyncGenerator<string> {
  yield csvStart + csvLine(head);
  for await (const response of responses) yield csvLine(row(response));
}

async function* jsonLines(survey: ExportedSurvey, { columns, warning, kind }: Table, locale: Locale): AsyncGenerator<string> {
  const { slug, exportedOn } = survey;
  const key = columns.map((column) => ({
    question: column.question,
    heading: column.heading,
    kind: kind(column),
    values: column.values,
  }));
  const about = { survey: slug, title: inLocale(survey, 'title', locale), exportedOn, about: warning, columns: key };
  yield `${JSON.stringify(about).slice(0, -1)},"responses":[`;
  let isFirst = true;
  for await (const { number, submittedOn, version, language, way, ...response } of survey.responses) {
    const cells = answerCells(columns, { number, submittedOn, version, language, way, ...response });
    const answers = Object.fromEntries(
      columns.map(({ heading }, index) => [heading, cells[index]]).filter(([, cell]) => cell !== ''),
    );
    yield `${isFirst ? '' : ','}\n${JSON.stringify({ number, submittedOn, version, language, way, answers })}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function streamed(lines: AsyncGenerator<string>): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

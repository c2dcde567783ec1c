import type { Locale } from '@/lib/i18n/locale';
import type { SheetCell } from '@/lib/platform/read-xlsx';
import { columnCalled, type EntryColumn, type EntryKind, meantBy, neededColumns } from './entry-columns';
import { type EntryWords, entryRowSchema } from './entry-schema';

export const mostEntryRows = 2000;
/** A heading may stand over the names of the columns. */
const linesBeforeHeader = 10;

export type EntryProblem = { column: EntryColumn | null; code: string; details?: Record<string, string | number> };

/** One row of a spreadsheet as it was read, with what stops it and what is only worth knowing. */
export type EntryLine = {
  /** Counted as the spreadsheet does. */
  row: number;
  /** As it was written, by column. */
  cells: Partial<Record<EntryColumn, string>>;
  /** What would be entered; null where that cannot be told. */
  words: EntryWords | null;
  problems: EntryProblem[];
  notes: { code: 'likeRow'; details: { row: number } }[];
};

export type ReadSheet = { locale: Locale; lines: EntryLine[] };

export type SheetRefusal = 'columnsMissing' | 'sheetEmpty' | 'sheetTooLong';

/** The rows of a table under the names of its columns, in either language and any order; unknown columns are left out. */
export function linesOf(
  kind: EntryKind,
  table: readonly (readonly SheetCell[])[],
): { ok: true; lines: EntryLine[] } | { ok: false; code: SheetRefusal } {
  const headerAt = table
    .slice(0, linesBeforeHeader)
    .findIndex((cells) => neededColumns.every((column) => cells.some((cell) => columnCalled(written(cell)) === column)));
  if (headerAt === -1) return { ok: false, code: 'columnsMissing' };
  const columns = (table[headerAt] ?? []).map((cell) => columnCalled(written(cell)));
  const lines = table.slice(headerAt + 1).flatMap((cells, index) => {
    const said = cellsByColumn(columns, cells);
    return Object.keys(said).length === 0 ? [] : [readLine(kind, headerAt + 2 + index, said)];
  });
  if (lines.length === 0) return { ok: false, code: 'sheetEmpty' };
  return lines.length > mostEntryRows ? { ok: false, code: 'sheetTooLong' } : { ok: true, lines };
}

function cellsByColumn(columns: readonly (EntryColumn | undefined)[], cells: readonly SheetCell[]): EntryLine['cells'] {
  const said: EntryLine['cells'] = {};
  for (const [at, column] of columns.entries()) {
    const text = written(cells[at] ?? null);
    if (column && text !== '') said[column] ??= text;
  }
  return said;
}

function readLine(kind: EntryKind, row: number, cells: EntryLine['cells']): EntryLine {
  const meant = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, meantBy(column as EntryColumn, cell)]));
  const parsed = entryRowSchema.safeParse({ receivedOn: '', text: '', ...meant, kind });
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ column: path[0] as EntryColumn, code: message }));
  return { row, cells, words: parsed.success ? parsed.data : null, problems, notes: [] };
}

/** A cell as it reads. A formula has been calculated by whoever wrote it; a date is its calendar day. */
function written(cell: SheetCell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (cell === null) return '';
  // What this product writes into a file to keep a spreadsheet from running it.
  return String(cell)
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

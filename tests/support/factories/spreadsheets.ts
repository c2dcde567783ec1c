import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { columnNames, columnsFor, type EntryColumn, type EntryKind } from '@/lib/participation/entry-columns';
import { readSpreadsheet } from '@/lib/participation/server/read-spreadsheet';
import { now } from '@/lib/platform/clock';
import { csvDocument } from '@/lib/platform/csv';
import { aPhase } from './projects';
import { anEmployee } from './staff';

type Row = Partial<Record<EntryColumn, string>>;

/** Rows as an officer writes them in the Danish template; what is left out is filled in so that the row is good. */
export function sheetTable(kind: EntryKind, rows: readonly Row[]): string[][] {
  const columns = columnsFor(kind);
  const filled: Row = { receivedOn: copenhagenDate(now()), channel: 'Brev', title: 'En bænk ved stien' };
  return [
    columns.map((column) => columnNames[column].da),
    ...rows.map((row) => columns.map((column) => ({ ...filled, ...row })[column] ?? '')),
  ];
}

/** The same as the file Danish Excel saves. */
export function aSheet(rows: readonly Row[], kind: EntryKind = 'comment') {
  return { name: 'breve.csv', bytes: new TextEncoder().encode(csvDocument(sheetTable(kind, rows))) };
}

/** A spreadsheet that has been read and waits. */
export async function aReadSheet({
  rows = [{ text: 'Sæt en bænk, hvor stien går over bakken.' }],
  kind = 'comment',
  ...given
}: {
  rows?: readonly Row[];
  kind?: EntryKind;
  phase?: { id: string };
  by?: Awaited<ReturnType<typeof anEmployee>>;
} = {}) {
  const phase = given.phase ?? (await aPhase());
  const by = given.by ?? (await anEmployee());
  const read = await readSpreadsheet(by, { locale: 'da', phaseId: phase.id, kind, file: aSheet(rows, kind) });
  if (!read.ok) throw new Error(read.code);
  return { ...read.value, by, phaseId: phase.id };
}

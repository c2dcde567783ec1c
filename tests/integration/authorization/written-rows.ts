import * as enums from '@/prisma/generated/enums';
import { classes, dump } from '@/tests/support/canaries';
import type { Input } from './form-doors';

type Column = Pick<(typeof classes)[number], 'table' | 'column' | 'type'>;
/** The rows an act added or changed, by table; none in a table it only removed rows from. */
export type Written = Map<string, Input[]>;

/** Acts and answers what that wrote. */
export async function writtenBy(act: () => Promise<void>): Promise<Written> {
  const before = await dump();
  await act();
  const after = await dump();
  const written: Written = new Map();
  for (const { table } of without(before, after)) written.set(table, []);
  for (const { table, row } of without(after, before)) written.set(table, [...(written.get(table) ?? []), JSON.parse(row)]);
  return written;
}

type Row = { table: string; row: string };
function without(rows: Row[], others: Row[]): Row[] {
  const known = new Set(others.map(({ table, row }) => table + row));
  return rows.filter(({ table, row }) => !known.has(table + row));
}

/** The columns of the models an act wrote, without those whose names it knows. */
export function otherColumns(written: Written, known: readonly string[]): Column[] {
  return classes.filter(({ table, column }) => written.has(table) && !known.includes(column));
}

/**
 * A value for each column, none of which the act writes of itself. A name that several models have is sent once as each
 * of its types: a round for each.
 */
export function roundsOfCanaries(columns: readonly Column[], written: Written): Input[] {
  const names = [...new Set(columns.map(({ column }) => column))];
  const distinct = names.map((name) => [
    ...new Map(columns.filter(({ column }) => column === name).map((each) => [each.type, each])).values(),
  ]);
  const rounds = Math.max(...distinct.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(
      distinct.map((all) => all[round % all.length] as Column).map((each) => [each.column, canaryFor(each, written)]),
    ),
  );
}

const canaries: Record<string, unknown> = {
  Int: 7700779,
  BigInt: 7700779,
  Float: 7700779.5,
  DateTime: '1999-09-09T09:09:09.000Z',
  Json: { kanarie: 'kanarie' },
  Bytes: Buffer.from('kanarie'),
};
const isCanary = /kanarie|7700779|1999-09-09|6b616e61726965/;

function canaryFor({ table, column, type }: Column, written: Written): unknown {
  if (type.endsWith('[]')) return [canaryFor({ table, column, type: type.slice(0, -2) }, written)];
  const held = (written.get(table) ?? []).map((row) => row[column]);
  const choices = choicesOf(type);
  if (choices) return choices.find((choice) => !held.includes(choice)) ?? choices[0];
  return canaries[type] ?? `kanarie-${column}`;
}

/** What a column can be set to, where that is too little for a canary. */
function choicesOf(type: string): unknown[] | null {
  if (type === 'Boolean') return [true, false];
  const named: Record<string, object> = enums;
  return named[type] ? Object.values(named[type]) : null;
}

/** What two runs of the same act have in common: choices and numbers as they are, and whether there is anything else. */
export function comparable(written: Written): Record<string, unknown> {
  return Object.fromEntries(
    classes.flatMap(({ table, column, type }) => {
      const isCompared = type === 'Int' || choicesOf(type.replace('[]', '')) !== null;
      const rows = written.get(table);
      const values = rows?.map((row) => (isCompared || row[column] === null ? JSON.stringify(row[column]) : 'something'));
      return values ? [[`${table}.${column}`, values.sort()]] : [];
    }),
  );
}

/** Columns that hold a canary. */
export function takenOver(written: Written): string[] {
  return [...written].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) => (isCanary.test(JSON.stringify(value)) ? [`${table}.${column}`] : [])),
    ),
  );
}

import { globSync, readFileSync } from 'node:fs';
import { db, Prisma } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import type { PersonalKind } from '@/lib/privacy/data-class';
import { type ColumnClass, schemaClasses } from '@/lib/privacy/schema-classes';

const schema = globSync('prisma/schema/*.prisma').map((file) => readFileSync(file, 'utf8'));

/** Every column of the schema with its class: a new personal column is found here by itself. */
export const classes = schemaClasses(schema.join('\n')).columns;

/** Kinds whose columns take words; ids and hashes cannot hold a canary. */
const told: PersonalKind[] = ['name', 'contact', 'identity', 'words', 'said', 'device', 'trait', 'place'];
const personal = classes.filter((column) => told.includes(column.personal));
export const exportedColumns = personal.filter(({ type }) => type !== 'Boolean');
/** Columns that say yes or no: looked for by name. */
export const truths = personal.filter(({ type }) => type === 'Boolean');
const erasedColumns = [...exportedColumns, ...classes.filter(({ personal }) => personal === 'internal')];

export type Canary = ColumnClass & { rows: number; value: string };

/** The address of a person whose canaries begin so. */
export const canaryAddress = (who: string) => `kanarie-${who}@borger.example`;

/**
 * Puts a canary in every personal column of all rows that have none yet: `kanarie-anna-User-name`, a number where the
 * column takes numbers, the person's address where it holds an address. Answers what it put where.
 */
export async function putCanaries(who: string): Promise<Canary[]> {
  const canaries: Canary[] = [];
  for (const column of erasedColumns) {
    const value = valueFor(who, column);
    const [table, name] = [Prisma.raw(`"${column.table}"`), Prisma.raw(`"${column.column}"`)];
    const held = Prisma.sql`coalesce(to_jsonb(t.${name})::text, '')`;
    await db().$transaction(async (tx) => {
      // What is frozen takes a canary too.
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`
        UPDATE ${table} t SET ${name} = ${written(column, value)} WHERE ${held} NOT LIKE '%kanarie%' AND ${held} NOT LIKE '77%'`;
    });
    const [{ rows } = { rows: 0 }] = await db().$queryRaw<{ rows: number }[]>`
      SELECT count(*)::int AS "rows" FROM ${table} t WHERE ${held} LIKE ${`%${value}%`}`;
    canaries.push({ ...column, rows, value });
  }
  return canaries;
}

function valueFor(who: string, { table, column, type, personal }: ColumnClass): string {
  const number = [...`${who}${column}`].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) % 1_000_000;
  if (type === 'Float') return `77.${number}1`;
  if (type === 'Int' || type === 'Decimal') return `77${number}`;
  return personal === 'contact' ? canaryAddress(who) : `kanarie-${who}-${table}-${column}`;
}

/** Each row its own, where a column may be unique. */
function written({ type, personal, column }: ColumnClass, value: string): Prisma.Sql {
  if (type === 'Float' || type === 'Int' || type === 'Decimal') return Prisma.sql`${Number(value)}`;
  if (personal === 'contact') return addressOf(column, value);
  const own = Prisma.sql`${`${value}-`}::text || translate(t.ctid::text, '(),', '--')`;
  return type === 'Json' ? Prisma.sql`jsonb_build_object('browser', ${own})` : own;
}

/** One address for a person, and one of its own for each bystander. */
function addressOf(column: string, value: string): Prisma.Sql {
  const address =
    value === canaryAddress('andre') ? Prisma.sql`translate(t.ctid::text, '(),', '--') || ${value}` : Prisma.sql`${value}`;
  return column === 'email' || column === 'identifier' ? Prisma.sql`(${address})::citext` : address;
}

/** The storage outlives the rows of a test. */
export async function emptyStorage(): Promise<void> {
  for (const key of await storage().list()) await storage().remove(key);
}

/** Every row of every table as text, by table. */
export async function dump(): Promise<{ table: string; row: string }[]> {
  const tables = await db().$queryRaw<{ table: string }[]>`
    SELECT tablename AS "table" FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  const rowsOf = ({ table }: { table: string }) =>
    Prisma.sql`SELECT ${table} AS "table", to_jsonb(t)::text AS "row" FROM ${Prisma.raw(`"${table}"`)} t`;
  return db().$queryRaw(Prisma.join(tables.map(rowsOf), ' UNION ALL '));
}

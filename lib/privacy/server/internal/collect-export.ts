import { db, Prisma } from '@/lib/platform/db';
import type { Person, PersonalRows } from '@/lib/platform/personal-data';
import { personModules } from '../person-modules';

export type ExportedRow = Record<string, unknown>;
/** Rows by table, in the order of the modules; tables without a row of the person are left out. */
export type ExportedTables = Record<string, ExportedRow[]>;

/** Everything the platform holds of a person, read in one moment. */
export async function collectExport(person: Person): Promise<ExportedTables> {
  return db().$transaction(
    async (tx) => {
      const tables: ExportedTables = {};
      for (const { rows } of Object.values(personModules))
        for (const each of rows) {
          const found = await readRows(tx, each, person);
          if (found.length > 0) tables[each.table] = found;
        }
      return tables;
    },
    { isolationLevel: 'RepeatableRead', timeout: 120_000 },
  );
}

async function readRows(tx: Prisma.TransactionClient, rows: PersonalRows, person: Person): Promise<ExportedRow[]> {
  const { table, of, without = [], beside = {} } = rows;
  const added = Object.entries(beside).map(([name, value]) => Prisma.sql`${name}::text, ${value}`);
  const more = added.length > 0 ? Prisma.sql`jsonb_build_object(${Prisma.join(added)})` : Prisma.sql`'{}'::jsonb`;
  const found = await tx.$queryRaw<{ row: ExportedRow }[]>`
    SELECT jsonb_strip_nulls(${more}) || (to_jsonb(t) - ${[...without]}::text[]) AS "row"
    FROM ${Prisma.raw(`"${table}"`)} t WHERE ${of(person)}`;
  return found.map(({ row }) => row).sort((one, other) => momentOf(one).localeCompare(momentOf(other)));
}

/** When a row came about, as far as it says: the first of its moments. */
function momentOf(row: ExportedRow): string {
  const moments = Object.values(row).filter((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value));
  return (moments as string[]).sort()[0] ?? '';
}

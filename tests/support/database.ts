import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { db } from '@/lib/platform/db';
import type { PrismaClient } from '@/prisma/generated/client';
import { forgetEveryProject } from './factories/every-project';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { base: string; template: string; prefix: string };
  }
}

/**
 * A real database for one test file: a copy of the migrated template that no other worker sees, empty before each test,
 * or only before the file's first for tests that compare before and after and have no need of an empty one.
 * Call it once at the top of the file. The code under test reaches the same database through `db()`.
 */
export function testDatabase({ empty = 'each' }: { empty?: 'each' | 'first' } = {}): PrismaClient {
  beforeAll(copyTemplate);
  if (empty === 'each') beforeEach(emptyDatabase);
  else beforeAll(emptyDatabase);
  afterAll(() => db().$disconnect());
  return db();
}

async function copyTemplate(): Promise<void> {
  const { base, template } = inject('testServer');
  const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
  const client = new Client({ connectionString: `${base}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database "${name}" template "${template}" strategy file_copy`);
  } finally {
    await client.end();
  }
}

/** For a test that begins anew halfway. */
export async function emptyDatabase(): Promise<void> {
  await emptyTables();
  forgetEveryProject();
}

// Truncating makes new files for a table and each of its indexes, which takes far longer than deleting a few rows; a table
// that has grown is truncated all the same, so that nobody reads through what others have left behind. Without its
// triggers, a table can be emptied before those that refer to it, and so can one that takes no deleting.
async function emptyTables(): Promise<void> {
  await db().$executeRaw`
    DO $$
    DECLARE
      each_table record;
      grown text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR each_table IN
        SELECT format('%I.%I', schemaname, tablename) AS name, pg_relation_size(format('%I.%I', schemaname, tablename)::regclass) AS size
          FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      LOOP
        IF each_table.size > 131072 THEN
          grown := concat_ws(', ', grown, each_table.name);
        ELSIF each_table.size > 0 THEN
          EXECUTE 'DELETE FROM ' || each_table.name;
        END IF;
      END LOOP;
      IF grown IS NOT NULL THEN
        EXECUTE 'TRUNCATE ' || grown || ' CASCADE';
      END IF;
      PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)
        FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
    END $$`;
}

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
 * A real database for one test file: a copy of the migrated template that no other worker sees, empty before each test.
 * Call it once at the top of the file. The code under test reaches the same database through `db()`.
 */
export function testDatabase(): PrismaClient {
  beforeAll(copyTemplate);
  beforeEach(emptyDatabase);
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

// Only tables that hold something: an emptied table is a file of no length.
async function emptyTables(): Promise<void> {
  await db().$executeRaw`
    DO $$
    DECLARE filled text;
    BEGIN
      SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') INTO filled
        FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
         AND pg_relation_size(format('%I.%I', schemaname, tablename)::regclass) > 0;
      IF filled IS NOT NULL THEN
        EXECUTE 'TRUNCATE ' || filled || ' RESTART IDENTITY CASCADE';
      END IF;
    END $$`;
}

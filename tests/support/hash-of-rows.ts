import { Client } from 'pg';

/** What only counts requests and marks the use of sessions and of the desk: tables an act that is refused may write in. */
const counting = ['RateLimit', 'Session', 'CasePresence', 'UsedProof'];

/** Everything the database holds, a hash for each table; what only counts is left out unless told otherwise. */
export async function hashOfRows(databaseUrl: string, leftOut: readonly string[] = counting): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ tablename: string }>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1::text[]) ORDER BY 1`,
      [['_prisma_migrations', ...leftOut]],
    );
    const row = 'to_jsonb(t)::text';
    const hashes = rows.map(
      ({ tablename }) =>
        `SELECT '${tablename} ' || md5(coalesce(string_agg(${row}, ',' ORDER BY ${row}), '')) AS hash FROM "${tablename}" t`,
    );
    await client.query('SET max_parallel_workers_per_gather = 0');
    const found = await client.query<{ hash: string }>(hashes.join(' UNION ALL '));
    return found.rows.map(({ hash }) => hash).join('\n');
  } finally {
    await client.end();
  }
}

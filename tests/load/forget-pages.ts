import { Client } from 'pg';

/**
 * Makes every cached page stale, as somebody changing their name does: what is measured as drawn must not have been
 * kept from the case before.
 */
export async function forgetPages(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`SELECT pg_notify('tags', '["any:person"]')`);
  await client.end();
}

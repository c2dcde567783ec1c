import { Client } from 'pg';
import { encodeCursor } from '@/lib/platform/cursor';

/** Cursors of as many places in the proposal list as asked, newest first. */
export async function listCursors(databaseUrl: string, count: number): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; at: Date }>(
    `SELECT "contributionId" AS id, "publishedAt" AS at FROM "Publication" WHERE kind = 'proposal'
     ORDER BY "publishedAt" DESC, "contributionId" DESC LIMIT $1`,
    [count],
  );
  await client.end();
  return rows.map(encodeCursor);
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { loadData } from '@/scripts/data.mjs';
import { freePort } from '@/scripts/postgres.mjs';
import { services } from '@/scripts/services.mjs';
import { rememberIn } from '@/scripts/state.mjs';
import { migratedTemplate } from '@/tests/support/postgres.mjs';
import { type Column, columnsOfWords } from './columns';
import { payloadsIn } from './payloads';

export type HostileSite = { address: string; databaseUrl: string; filled: Map<string, number>; stop: () => Promise<void> };

/** So many texts share the payloads of a column with many rows. */
const textsPerColumn = 4;
/** An index holds no long text: there each row gets a few payloads. */
const shortTexts = 40;

/**
 * The whole product beside the one under test: a database of its own with the demonstration, every text
 * in it replaced by payloads, and a web server and worker that know nothing of it.
 */
export async function hostileSite(): Promise<HostileSite> {
  const databaseUrl = await ownDatabase();
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const dataDir = path.join(process.env.TRAADEN_DATA_DIR ?? '.data', 'hostile');
  mkdirSync(dataDir, { recursive: true });
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: databaseUrl,
    TRAADEN_URL: address,
    TRAADEN_DATA_DIR: dataDir,
    PORT: String(port),
  };
  const state = rememberIn(path.join(dataDir, `state-${port}.json`));
  await loadData({ env, mode: 'demonstration', state, database: 'hostile' });
  const filled = await fillWithPayloads(databaseUrl);
  const both = services({ env, port, logs: path.join(dataDir, 'logs') });
  both.startWeb();
  await both.healthy();
  both.keepWorker();
  return { address, databaseUrl, filled, stop: both.stop };
}

async function ownDatabase(): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = '';
  const base = url.href.replace(/\/$/, '');
  const template = await migratedTemplate(base);
  const client = new Client({ connectionString: `${base}/postgres` });
  await client.connect();
  await client.query('DROP DATABASE IF EXISTS hostile WITH (FORCE)');
  await client.query(`CREATE DATABASE hostile TEMPLATE "${template}" STRATEGY file_copy`);
  await client.end();
  return `${base}/hostile`;
}

/** Writes payloads over every word and asks for every kind of mail; answers how many rows each column had. */
export async function fillWithPayloads(databaseUrl: string): Promise<Map<string, number>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const filled = new Map<string, number>();
  for (const rows of rowsWithoutExample) await client.query(rows);
  for (const column of columnsOfWords()) {
    const rows = await fill(client, column, textsPerColumn).catch(() => fill(client, column, shortTexts));
    filled.set(`${column.table}.${column.name}`, rows);
  }
  await client.query(askForMails);
  await client.end();
  return filled;
}

async function fill(client: Client, { table, name, isList }: Column, texts: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count("${name}")::int AS count FROM "${table}"`);
  const count = Math.max(1, Math.min(texts, rows[0]?.count ?? 0));
  const text = `n.n || ' ' || ($1::text[])[(n.n % ${count}) + 1]`;
  const { rowCount } = await client.query(
    `UPDATE "${table}" t SET "${name}" = ${isList ? `ARRAY[${text}]` : text}
     FROM (SELECT ctid, row_number() OVER () AS n FROM "${table}" WHERE "${name}" IS NOT NULL) n WHERE t.ctid = n.ctid`,
    [payloadsIn(texts === shortTexts ? shortTexts : count)],
  );
  return rowCount ?? 0;
}

/** What the demonstration has no example of. */
const rowsWithoutExample = [
  `INSERT INTO "Follow" ("id", "personId", "target", "place", "longitude", "latitude", "radiusKm")
   VALUES ('hostile-place', 'demo-citizen', 'area', 'Grenaa', 10.9, 56.4, 5)`,
  `INSERT INTO "BulkAct" ("id", "byId", "kind", "reason", "text", "startedAt")
   VALUES ('hostile-bulk', 'demo-manager', 'hide', 'off_topic', 'Uden for emnet', now())`,
];

const askForMails = `
  INSERT INTO "Delivery" ("id", "purpose", "toAddress", "locale", "data")
  SELECT gen_random_uuid()::text, m.purpose, 'borger@eksempel.invalid', l.locale, m.data
  FROM (
    (SELECT 'published' AS purpose, jsonb_build_object('contribution', "contributionId") AS data FROM "Publication" LIMIT 1)
    UNION ALL (SELECT 'hidden', jsonb_build_object('contribution', "contributionId") FROM "Hiding" LIMIT 1)
    UNION ALL (SELECT 'answered', jsonb_build_object('contribution', "contributionId") FROM "OfficialAnswer" LIMIT 1)
    UNION ALL (SELECT 'use_marked', jsonb_build_object('contribution', "contributionId") FROM "ContributionUse" LIMIT 1)
    UNION ALL (SELECT 'report_settled', jsonb_build_object('report', "id") FROM "Report" WHERE "outcome" IS NOT NULL LIMIT 1)
    UNION ALL (SELECT 'data_request', jsonb_build_object('request', "id") FROM "DataRequest" WHERE "answer" IS NOT NULL LIMIT 1)
  ) m CROSS JOIN (VALUES ('da'), ('en')) l(locale)`;

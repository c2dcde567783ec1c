import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { loadData } from '@/scripts/data.mjs';
import { freePort } from '@/scripts/postgres.mjs';
import { services } from '@/scripts/services.mjs';
import { rememberIn } from '@/scripts/state.mjs';
import { migratedTemplate } from '@/tests/support/postgres.mjs';

export type OwnSite = { address: string; databaseUrl: string; stop: () => Promise<void> };

type Wanted = {
  /** Of its database and its folder. */
  name: string;
  /** What is done to the demonstration before anybody can look at it. */
  prepare: (databaseUrl: string) => Promise<void>;
  withWorker?: boolean;
  /** Another build than the one under test. */
  dist?: string;
};

/**
 * The whole product beside the one under test, with a database of its own that holds the demonstration, and a web server
 * that knows nothing of it.
 */
export async function ownSite({ name, prepare, withWorker = false, dist }: Wanted): Promise<OwnSite> {
  const databaseUrl = await ownDatabase(name);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const dataDir = path.join(process.env.TRAADEN_DATA_DIR ?? '.data', name);
  mkdirSync(dataDir, { recursive: true });
  const env = {
    ...process.env,
    ...(dist && { NEXT_DIST_DIR: dist }),
    NODE_ENV: 'production' as const,
    DATABASE_URL: databaseUrl,
    TRAADEN_URL: address,
    TRAADEN_DATA_DIR: dataDir,
    PORT: String(port),
    // Nobody answers there: the page of the example MitID is drawn all the same.
    TRAADEN_EXAMPLE_MITID_PORT: String(await freePort()),
  };
  const state = rememberIn(path.join(dataDir, `state-${port}.json`));
  await loadData({ env, mode: 'demonstration', state, database: name });
  await prepare(databaseUrl);
  const both = services({ env, port, logs: path.join(dataDir, 'logs') });
  both.startWeb();
  await both.healthy();
  if (withWorker) both.keepWorker();
  return { address, databaseUrl, stop: both.stop };
}

async function ownDatabase(name: string): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = '';
  const base = url.href.replace(/\/$/, '');
  const template = await migratedTemplate(base);
  const client = new Client({ connectionString: `${base}/postgres` });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`);
  await client.end();
  return `${base}/${name}`;
}

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { dropDatabases, migratedTemplate, ownServer } from '../tests/support/postgres.mjs';
import { buildWhenChanged } from './build.mjs';
import { loadData } from './data.mjs';
import { freePort } from './postgres.mjs';
import { services } from './services.mjs';
import { rememberIn } from './state.mjs';

const secret = 'only-for-tests-0123456789abcdefghij';

/**
 * An installation of its own for tests: one PostgreSQL, a freshly loaded demonstration, its production build, web server
 * and worker. Each part is made when it is first asked for.
 * @param {{ folder: string, noted: (children: { pid: number, mark: string | null }[]) => void }} options
 */
export function testInstallation({ folder, noted }) {
  const dataDir = path.join(folder, 'data');
  const undo = [];
  const once = (make) => {
    let made;
    return () => (made ??= make());
  };

  const server = once(async () => {
    const own = await ownServer();
    undo.push(own.stop);
    return own.base;
  });

  const loaded = once(async () => {
    const base = await server();
    const template = await migratedTemplate(base);
    await dropDatabases(base, (name) => name === 'e2e');
    await copy(base, template, 'e2e');
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { recursive: true });
    const port = await freePort();
    const address = `http://localhost:${port}`;
    const databaseUrl = `${base}/e2e`;
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_DIST_DIR: '.next-test',
      TRAADEN_MODE: 'demonstration',
      TRAADEN_DATA_DIR: dataDir,
      TRAADEN_SECRET: secret,
      TRAADEN_URL: address,
      RESEND_API_KEY: '',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      TRAADEN_EXAMPLE_MITID_PORT: String(await freePort()),
    };
    await loadData({ env, mode: 'demonstration', state: rememberIn(path.join(dataDir, 'state.json')), database: 'e2e' });
    return { env, port, address, databaseUrl };
  });

  const build = once(async () => {
    const { env } = await loaded();
    return (await buildWhenChanged(env)) ? 'built' : 'unchanged since it was built';
  });

  const open = once(async () => {
    await build();
    const { env, port, address, databaseUrl } = await loaded();
    const both = services({ env, port, logs: path.join(dataDir, 'logs'), noted });
    undo.push(both.stop);
    both.startExampleMitid();
    both.startWeb();
    await both.healthy();
    both.keepWorker();
    return { address, databaseUrl, dataDir, secret };
  });

  const stop = async () => {
    for (const act of undo.reverse()) await act();
  };

  return { server, build, open, stop };
}

async function copy(base, template, name) {
  const client = new pg.Client({ connectionString: `${base}/postgres` });
  await client.connect();
  await client.query(`create database ${name} template ${template} strategy file_copy`);
  await client.end();
}

import path from 'node:path';
import pg from 'pg';
import { Failure } from './failure.mjs';
import { ensureDatabase, startPostgres } from './postgres.mjs';

const oldestVersion = 150_000;

/**
 * The database of this installation, reachable and new enough: `DATABASE_URL` or the embedded one.
 * @param {{ dataDir: string }} settings
 * @param {(outcome: string) => void} tell
 * @param {() => void} onLost called when the embedded server ends by itself
 * @returns {Promise<{ url: string, identity: string, close: () => Promise<void> }>} identity changes when the database is made anew
 * @throws {Failure}
 */
export async function openServer({ dataDir }, tell, onLost) {
  const own = process.env.DATABASE_URL;
  if (own) {
    const identity = await inspect(own);
    tell('your own server (DATABASE_URL)');
    return { url: own, identity, close: async () => {} };
  }
  let notice = '';
  const server = await startPostgres({
    directory: path.join(dataDir, 'postgres'),
    logFile: path.join(dataDir, 'logs', 'postgres.log'),
    notice: (text) => {
      notice = ` — ${text}`;
    },
  });
  let closing = false;
  server.ended.then(() => closing || onLost());
  const close = () => {
    closing = true;
    return server.stop();
  };
  try {
    const url = await ensureDatabase(server, 'traaden');
    tell(`embedded PostgreSQL on port ${server.port}${notice}`);
    return { url, identity: await inspect(url), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function inspect(connectionString) {
  if (!URL.canParse(connectionString) || !/^postgres(ql)?:$/.test(new URL(connectionString).protocol)) {
    throw new Failure('DATABASE_URL is not an address like postgresql://user:password@host:5432/database.');
  }
  const { hostname, port, pathname } = new URL(connectionString);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 8000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      "select oid::text, current_setting('server_version_num')::int as version, current_setting('server_version') as shown, current_setting('server_encoding') as encoding from pg_database where datname = current_database()",
    );
    const [{ oid, version, shown, encoding }] = rows;
    if (version < oldestVersion) throw new Failure(`The database server is PostgreSQL ${shown}: Tråden needs 15 or newer.`);
    if (encoding !== 'UTF8') throw new Failure(`The database is encoded as ${encoding}: make one with encoding UTF8.`);
    return `${hostname}${pathname}#${oid}`;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `The database at ${hostname}:${port || 5432}${pathname} (DATABASE_URL) cannot be used: ${reasonOf(error)}.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

const reasons = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'the name of the host is unknown',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  '28P01': 'the password is not accepted',
  28000: 'the user is not let in',
  '3D000': 'there is no database of that name',
  53300: 'it has no free connection',
};

function reasonOf(error) {
  const code = error.code ?? error.errors?.[0]?.code;
  return reasons[code] ?? (/timeout/i.test(error.message) ? reasons.ETIMEDOUT : error.message || code);
}

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { diskFullSentence, Failure, firstLine, isDiskFull } from './failure.mjs';
import { makeCluster } from './postgres-cluster.mjs';
import { findBinaries, placeFor, postgresUser } from './postgres-home.mjs';
import { commandOf, endProcess, processMark, stillRuns, trySignal } from './processes.mjs';

/**
 * Starts the embedded PostgreSQL in a folder, making the cluster the first time. A server left behind by a
 * killed run in this very folder is ended first; nothing else is touched.
 *
 * @param {{
 *   directory: string, port?: number, durable?: boolean, logFile?: string, notice?: (text: string) => void,
 * }} options `durable: false` trades crash safety for speed and is for tests only
 * @returns {Promise<EmbeddedServer>}
 * @typedef {{ port: number, pid: number, directory: string, urlOf: (database: string) => string, stop: () => Promise<void>, ended: Promise<unknown> }} EmbeddedServer
 * @throws {Failure} one sentence a person can act on
 */
export async function startPostgres({ directory, port, durable = true, logFile = `${directory}.log`, notice = () => {} }) {
  const user = postgresUser();
  const place = await placeFor(path.resolve(directory), user, notice);
  const binaries = await findBinaries(user, place);
  await endLeftover(place);
  const password = await makeCluster(place, binaries, user, durable);
  const chosenPort = port ?? (await freePort());
  const child = await launch({ place, binaries, user, port: chosenPort, durable, logFile });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const known = { pid: child.pid, mark: processMark(child.pid) };
  const urlOf = (database) => `postgresql://traaden:${password}@127.0.0.1:${chosenPort}/${database}`;
  writeConnection(place, { ...known, port: chosenPort, password, owner: { pid: process.pid, mark: processMark(process.pid) } });
  const lastResort = () => trySignal(known.pid, 'SIGINT');
  process.once('exit', lastResort);
  try {
    await waitUntilReady(urlOf('postgres'), child, logFile);
  } catch (error) {
    await endProcess(known, { signal: 'SIGINT' });
    throw error;
  }
  const stop = async () => {
    // Fast shutdown: ends sessions, writes a checkpoint, removes its own lock.
    await endProcess(known, { signal: 'SIGINT', patienceMs: 30_000 });
    process.off('exit', lastResort);
    child.stdin.destroy();
    await rm(connectionFile(place), { force: true });
  };
  return { port: chosenPort, pid: child.pid, directory: place, urlOf, stop, ended: exited };
}

/**
 * The address of a server another process of ours runs in this folder now; null when none runs.
 * @param {string} directory
 * @param {string} database
 */
export async function runningPostgres(directory, database) {
  const place = await placeFor(path.resolve(directory), postgresUser(), () => {});
  const known = readConnection(place);
  return stillRuns(known) ? `postgresql://traaden:${known.password}@127.0.0.1:${known.port}/${database}` : null;
}

/**
 * Makes the database when it is not there. Text sorts by code point; lists people read ask for "da-x-icu" themselves,
 * so that an own server and this one sort alike.
 * @param {EmbeddedServer} server
 * @param {string} database
 * @returns {Promise<string>} its address
 */
export async function ensureDatabase(server, database) {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
  return server.urlOf(database);
}

/** @returns {Promise<number>} a port nobody listens on now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

async function endLeftover(place) {
  const connection = readConnection(place);
  const postmasterFile = path.join(place, 'postmaster.pid');
  const pid = existsSync(postmasterFile) ? Number(readFileSync(postmasterFile, 'utf8').split('\n')[0]) : 0;
  const ours = pid > 1 && stillRuns({ pid, mark: processMark(pid) }) && commandOf(pid).includes(`-D ${place}`);
  if (ours) {
    if (connection?.pid === pid && stillRuns(connection.owner) && connection.owner.pid !== process.pid) {
      throw new Failure(`The database in ${place} is in use by process ${connection.owner.pid}: stop that one first.`);
    }
    await endProcess({ pid, mark: processMark(pid) }, { signal: 'SIGINT', patienceMs: 30_000 });
  }
  await rm(postmasterFile, { force: true });
}

// The server does not notice when the process that started it is killed. A watcher holds the other end of a pipe and asks
// for a clean shutdown when it closes; the shell then becomes the server, so that both have one process id.
const withParent = 'exec 3<&0; ( (cat <&3; kill -INT $$) >/dev/null 2>&1 & ); exec 3<&-; exec "$@" </dev/null';

async function launch({ place, binaries, user, port, durable, logFile }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o640);
  const settings = {
    // Clusters made before hold a name that parallel workers cannot read.
    default_text_search_config: 'pg_catalog.simple',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '120',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const command = [binaries.postgres, '-D', place, '-p', String(port), ...flags];
  const [file, ...args] = process.platform === 'win32' ? command : ['/bin/sh', '-c', withParent, 'sh', ...command];
  // Its own process group: Ctrl-C in the terminal must reach web and worker first, the database last.
  const child = spawn(file, args, {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', log, log],
    env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(log);
  child.stdin.on('error', () => {});
  child.stdin.unref();
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(new Failure(`The embedded database could not be started: ${error.message}.`)));
  });
  child.unref();
  return child;
}

async function waitUntilReady(url, child, logFile) {
  const until = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw await whyNotStarted(logFile);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      if (Date.now() > until) throw await whyNotStarted(logFile);
      await pause(60);
    }
  }
}

async function whyNotStarted(logFile) {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  if (isDiskFull(log)) return new Failure(diskFullSentence);
  const fatal = log
    .split('\n')
    .filter((line) => /FATAL|PANIC/.test(line))
    .at(-1);
  const reason = fatal ? fatal.replace(/^.*?(FATAL|PANIC):\s*/, '') : firstLine(log || 'it said nothing');
  return new Failure(`The embedded database did not start: ${reason} (more in ${logFile}).`);
}

const connectionFile = (place) => `${place}.json`;

function writeConnection(place, connection) {
  writeFileSync(connectionFile(place), JSON.stringify(connection), { mode: 0o600 });
}

function readConnection(place) {
  try {
    return JSON.parse(readFileSync(connectionFile(place), 'utf8'));
  } catch {
    return null;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Client } from 'pg';
import { applyMigrations } from '@/scripts/migrations.mjs';
import { ensureDatabase, startPostgres } from '@/scripts/postgres.mjs';

const secret = 'only-for-measuring-0123456789abcdef';

export type Installation = {
  base: string;
  databaseUrl: string;
  secret: string;
  memoryMb: () => number;
  /** Processor time the web server has used since it started. */
  cpuMs: () => number;
  stop: () => Promise<void>;
};

/** A database server of its own, durable as in production, for one run of measurements. */
export async function openServer(directory: string) {
  return startPostgres({ directory, durable: true });
}

/** Migrated databases on that server, all copies of one: the schema engine runs once in a process. */
export async function migratedDatabases(server: Awaited<ReturnType<typeof openServer>>, names: string[]): Promise<string[]> {
  const pristine = await ensureDatabase(server, 'pristine');
  await applyMigrations(pristine);
  const client = new Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  // What applied the migrations keeps idle connections, and a template must have none.
  await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'pristine'`);
  for (const name of names) await client.query(`CREATE DATABASE ${name} TEMPLATE pristine`);
  await client.end();
  return names.map((name) => server.urlOf(name));
}

/** The production build with its worker on a free port of this machine. */
export async function startInstallation(databaseUrl: string): Promise<Installation> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    TRAADEN_SECRET: secret,
    TRAADEN_URL: base,
    LOG_LEVEL: 'error',
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const web = spawn(process.execPath, ['scripts/web-server.mjs', String(port)], { env, stdio: 'ignore' });
  const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/jobs/server/worker.ts'], {
    env,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  await untilHealthy(base, web);
  return {
    base,
    databaseUrl,
    secret,
    memoryMb: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${web.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    cpuMs: () => cpuMsOf(web.pid),
    stop: async () => {
      await Promise.all([web, worker].map(ended));
    },
  };
}

/** The kernel counts it in hundredths of a second: fields 14 and 15, behind the name, which may hold blanks. */
function cpuMsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function untilHealthy(base: string, web: ChildProcess): Promise<void> {
  while (web.exitCode === null) {
    const answer = await fetch(`${base}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('The web server ended before it was ready');
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

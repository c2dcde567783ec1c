import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { Failure } from '../../scripts/failure.mjs';
import { applyMigrations, migrationsDigest } from '../../scripts/migrations.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { generateClientWhenChanged } from '../../scripts/prisma-client.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * A PostgreSQL for tests with a migrated template, before any integration test: the one `npm test` has started, or an
 * own one in `.data/test-postgres`, or, while another run uses that folder, one in a temporary folder.
 */
export default async function setup({ provide }) {
  const prefix = `t${process.pid}`;
  // Two projects of one run share a server; the first to come looks after it.
  const held = process.env.HELD_POSTGRES;
  if (held) {
    provide('testServer', { base: held, template: await migratedTemplate(held), prefix });
    return;
  }
  generateClientWhenChanged();
  const server = process.env.TEST_POSTGRES ? { base: process.env.TEST_POSTGRES, stop: async () => {} } : await ownServer();
  process.env.HELD_POSTGRES = server.base;
  provide('testServer', { base: server.base, template: await migratedTemplate(server.base), prefix });
  return async () => {
    await dropDatabases(server.base, (name) => name.startsWith(`${prefix}_`));
    await server.stop();
  };
}

/**
 * The name of a database in which all migrations are applied, made when the migrations have changed.
 * @param {string} base address of the server without a database
 */
export async function migratedTemplate(base) {
  const name = `template_${await migrationsDigest()}`;
  const client = new pg.Client({ connectionString: `${base}/postgres` });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('traaden:template'))");
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (rowCount) return name;
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    await applyMigrations(`${base}/${name}`);
    await client.query(`alter database ${name} is_template true`);
    return name;
  } finally {
    await client.end();
  }
}

/** @param {string} base @param {(name: string) => boolean} which */
export async function dropDatabases(base, which) {
  const client = new pg.Client({ connectionString: `${base}/postgres` });
  await client.connect();
  try {
    const { rows } = await client.query('select datname from pg_database where not datistemplate');
    for (const { datname } of rows)
      if (which(datname)) await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
  } finally {
    await client.end();
  }
}

/** @returns {Promise<{ base: string, stop: () => Promise<void> }>} a server of this process's own */
export async function ownServer() {
  try {
    const server = await startPostgres({ directory: path.join(root, '.data', 'test-postgres'), durable: false });
    const base = baseOf(server);
    await dropDatabases(base, (name) => /^t\d+_/.test(name));
    return { base, stop: server.stop };
  } catch (error) {
    if (!(error instanceof Failure) || !/is in use by process/.test(error.message)) throw error;
    const folder = await mkdtemp(path.join(tmpdir(), 'traaden-test-'));
    const server = await startPostgres({ directory: path.join(folder, 'postgres'), durable: false });
    const stop = async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    };
    return { base: baseOf(server), stop };
  }
}

const baseOf = (server) => server.urlOf('').replace(/\/$/, '');

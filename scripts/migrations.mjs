import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { Failure, firstLine } from './failure.mjs';
import { migrationAdapter } from './migration-adapter.mjs';

const root = path.resolve(import.meta.dirname, '..');
const schemaDirectory = path.join(root, 'prisma', 'schema');
const migrationsDirectory = path.join(root, 'prisma', 'migrations');
const noFilter = { externalTables: [], externalEnums: [] };

/**
 * Brings a database up to the newest migration and keeps Prisma's own `_prisma_migrations` table.
 * @param {string} connectionString
 * @returns {Promise<string[]>} the migrations applied now, oldest first
 * @throws {Failure} when a migration does not apply
 */
export async function applyMigrations(connectionString) {
  const lock = new pg.Client({ connectionString });
  await lock.connect();
  try {
    // Two processes that start at once must not both apply.
    await lock.query("select pg_advisory_lock(hashtext('traaden:migrate'))");
    const migrationsList = await readMigrations();
    const done = await withEngine(connectionString, (engine) => engine.applyMigrations({ migrationsList, filters: noFilter }));
    return done.appliedMigrationNames;
  } catch (error) {
    throw new Failure(`The database could not be brought up to date: ${engineMessage(error)}`);
  } finally {
    await lock.end();
  }
}

/**
 * SQL that leads from the written migrations to the schema; null when nothing differs.
 * @param {string} scratchConnectionString a server where a database may be made and dropped
 * @returns {Promise<string | null>}
 */
export async function pendingMigration(scratchConnectionString) {
  const comparison = {
    from: { tag: 'migrations', ...(await readMigrations()) },
    to: { tag: 'schemaDatamodel', files: await readSchema() },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: noFilter,
  };
  try {
    const { stdout } = await withEngine(scratchConnectionString, (engine) => engine.diff(comparison));
    const sql = stdout ?? '';
    return sql.trim() === '' || sql.includes('-- This is an empty migration.') ? null : sql;
  } catch (error) {
    throw new Failure(`The migrations and the schema could not be compared: ${engineMessage(error)}`);
  }
}

/**
 * Writes a new migration folder.
 * @param {string} name lower case words
 * @param {string} sql
 * @returns {Promise<string>} path of the file, relative to the repository
 */
export async function writeMigration(name, sql) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  const folder = path.join(migrationsDirectory, `${stamp}_${word}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(migrationsDirectory, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(path.join(folder, 'migration.sql'), sql.endsWith('\n') ? sql : `${sql}\n`);
  return path.relative(root, path.join(folder, 'migration.sql'));
}

/** @returns {Promise<string>} one digest of all migrations, to tell whether a template database is stale */
export async function migrationsDigest() {
  const { migrationDirectories } = await readMigrations();
  return createHash('sha256').update(JSON.stringify(migrationDirectories)).digest('hex').slice(0, 16);
}

async function readMigrations() {
  const entries = await readdir(migrationsDirectory, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => {
      const value = await readFile(path.join(migrationsDirectory, name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    }),
  );
  const lockfile = { path: './migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: migrationsDirectory, lockfile, shadowDbInitScript: '', migrationDirectories };
}

async function readSchema() {
  const names = (await readdir(schemaDirectory)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(schemaDirectory, name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}

// The native schema engine cannot be downloaded everywhere; Prisma publishes the same engine as WebAssembly.
async function withEngine(connectionString, use) {
  const require = createRequire(import.meta.url);
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasmPath = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
  // The engine hands the message of a crash to this name before it stops.
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message(message) {
      throw new Failure(`Prisma's schema engine stopped: ${message}`);
    },
  };
  const module = await WebAssembly.compile(await readFile(wasmPath));
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = (await readSchema()).map(({ path: file, content }) => [file, content]);
  const { adapter, close } = migrationAdapter(connectionString);
  try {
    return await use(await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter));
  } finally {
    await close();
  }
}

function engineMessage(error) {
  const text = error instanceof Error ? error.message : String(error);
  const explained = /Migration name: (\S+)[\s\S]*?Database error:\s*([\s\S]*)/.exec(text);
  if (explained) return `migration ${explained[1]} says ${firstLine(explained[2])}`;
  return text.trim();
}

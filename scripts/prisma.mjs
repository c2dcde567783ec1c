import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from './database.mjs';
import { asSentence, Failure } from './failure.mjs';
import { applyMigrations, pendingMigration, writeMigration } from './migrations.mjs';
import { startPostgres } from './postgres.mjs';
import { generateClient } from './prisma-client.mjs';

const commands = { generate, migration, migrate, check, url };

/** `npm run db:generate`, `db:migration -- name`, `db:migrate`, `db:check`, `db:url`. */
async function main([command = '', ...words]) {
  const act = commands[command];
  if (!act) throw new Failure(`Say one of: ${Object.keys(commands).join(', ')}.`);
  await act(words);
}

function generate() {
  generateClient({ stdio: 'inherit' });
}

async function migration([...words]) {
  const name = words.join(' ');
  if (!name) throw new Failure('Say what the migration does: npm run db:migration -- add receipts.');
  const sql = await withScratch(pendingMigration);
  if (sql === null) return console.log('The schema asks for nothing new: no migration written.');
  console.log(`Written: ${await writeMigration(name, sql)}`);
}

async function migrate() {
  const database = await openDatabase();
  try {
    const applied = await applyMigrations(database.url);
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  } finally {
    await database.close();
  }
}

async function check() {
  const sql = await withScratch(pendingMigration);
  if (sql !== null) throw new Failure(`The schema and its migrations differ; npm run db:migration -- name writes this:\n${sql}`);
  console.log('The migrations lead exactly to the schema.');
}

async function url() {
  const database = await openDatabase({ onlyRunning: true });
  console.log(database.url);
}

async function withScratch(use) {
  const folder = await mkdtemp(path.join(tmpdir(), 'traaden-scratch-'));
  // The server's own user must be able to pass through it.
  spawnSync('chmod', ['755', folder]);
  try {
    const server = await startPostgres({ directory: path.join(folder, 'postgres'), durable: false });
    try {
      return await use(server.urlOf('postgres'));
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(asSentence(error));
  process.exitCode = error instanceof Failure ? error.exitCode : 1;
});

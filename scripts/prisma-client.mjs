import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, firstLine } from './failure.mjs';
import { digestOf } from './state.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Writes the typed database client to prisma/generated.
 * @param {{ stdio?: 'inherit' | 'pipe' }} [options]
 * @throws {Failure} with Prisma's own first line
 */
export function generateClient({ stdio = 'pipe' } = {}) {
  const cli = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const env = {
    ...process.env,
    // Never executed when generating; naming any program keeps Prisma from downloading one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, 'generate'], { cwd: root, env, stdio, encoding: 'utf8' });
  if (status !== 0)
    throw new Failure(`The database client could not be generated: ${firstLine(`${stderr ?? ''}${stdout ?? ''}`)}`);
}

/** @returns {boolean} whether the schema had changed and the client was written anew */
export function generateClientWhenChanged() {
  const mark = path.join(root, 'prisma', 'generated', '.schema');
  const digest = digestOf(root, ['prisma/schema', 'node_modules/prisma/package.json']);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return false;
  generateClient();
  writeFileSync(mark, digest);
  return true;
}

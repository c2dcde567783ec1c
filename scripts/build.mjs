import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { compressStatic } from './compress-static.mjs';
import { digestOf } from './state.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sources = [
  'app',
  'lib',
  'emails',
  'messages',
  'public',
  'prisma/schema',
  'package-lock.json',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'postcss.config.mjs',
];

/**
 * Builds the web pages unless the very same sources have been built.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether anything was built
 * @throws {Failure}
 */
export async function buildWhenChanged(env) {
  const dist = path.join(root, env.NEXT_DIST_DIR || '.next');
  copyWorker();
  const mark = path.join(dist, 'traaden-build');
  const digest = digestOf(root, sources, env.TRAADEN_MODE);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return false;
  rmSync(mark, { force: true });
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runNode([next, 'build'], {
    env: { ...env, TRAADEN_COMPRESSED: 'yes', NO_COLOR: '1', FORCE_COLOR: undefined },
    failing: 'The pages could not be built:',
  });
  await compressStatic(dist);
  writeFileSync(mark, digest);
  return true;
}

/** The calculation a suspicious form asks a browser for runs in a file of our own: nothing else may start a worker. */
function copyWorker() {
  const worker = path.join(root, 'node_modules', 'altcha', 'dist', 'workers', 'pbkdf2.js');
  copyFileSync(worker, path.join(root, 'public', 'altcha-pbkdf2.js'));
}

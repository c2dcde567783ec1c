import path from 'node:path';
import { runNode } from './child.mjs';
import { digestOf } from './state.mjs';

const root = path.resolve(import.meta.dirname, '..');
const tsx = ['--import', 'tsx'];

/**
 * Loads what is missing or has changed since it was loaded into this very database; a demonstration also gets its dates
 * renewed when no phase is open.
 * @param {{ env: NodeJS.ProcessEnv, mode: string, state: ReturnType<import('./state.mjs').rememberIn>, database: string }} what
 * @param {(outcome: string) => void} [tell]
 */
export async function loadData({ env, mode, state, database }, tell = () => {}) {
  const kinds = mode === 'demonstration' ? ['reference', 'demonstration'] : ['reference'];
  const digests = {
    reference: digestOf(root, ['prisma/seed/reference', 'prisma/migrations']),
    demonstration: digestOf(root, ['prisma/seed', 'prisma/migrations']),
  };
  const due = kinds.filter((kind) => state.get(`${kind} in ${database}`) !== digests[kind]);
  const acts = [...due, ...(mode === 'demonstration' && !due.includes('demonstration') ? ['renew'] : [])];
  if (acts.length > 0)
    await runNode([...tsx, path.join('scripts', 'seed.ts'), ...acts], { env, failing: 'The data could not be loaded:' });
  for (const kind of due) state.set(`${kind} in ${database}`, digests[kind]);
  tell(due.length > 0 ? 'loaded' : 'unchanged');
}

/**
 * A link for the first administrator, good once; null when there is an administrator.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>}
 */
export async function makeFirstAdministrator(env) {
  const output = await runNode([...tsx, path.join('scripts', 'first-administrator.ts')], {
    env,
    failing: 'The link for the first administrator could not be made:',
  });
  return /^https?:\S+$/m.exec(output)?.[0] ?? null;
}

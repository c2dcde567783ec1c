import { spawn } from 'node:child_process';
import path from 'node:path';
import { diskFullSentence, Failure, isDiskFull } from './failure.mjs';
import { endProcess, processMark } from './processes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const underway = new Map();

/**
 * Runs Node with these arguments to its end and gives back what it printed.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, failing: string, show?: boolean }} how `failing` begins the sentence when it fails
 * @returns {Promise<string>}
 * @throws {Failure}
 */
export async function runNode(args, { env = process.env, failing }) {
  const { code, output } = await runNodeQuietly(args, env);
  if (code === 0) return output;
  throw new Failure(isDiskFull(output) ? diskFullSentence : `${failing}\n\n${tail(output)}`);
}

/**
 * The same, leaving the judgement of the exit code to the caller.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runNodeQuietly(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.once('error', (error) => reject(new Failure(`Node could not be started: ${error.message}.`)));
    underway.set(child, { pid: child.pid, mark: processMark(child.pid) });
    child.once('close', (code) => {
      underway.delete(child);
      resolve({ code, output });
    });
  });
}

/** Ends what still runs, for a stop in the middle of a step. */
export async function endChildren() {
  await Promise.all([...underway.values()].map((known) => endProcess(known, { patienceMs: 3000 })));
}

const tail = (text) =>
  text
    .trim()
    .split('\n')
    .slice(-25)
    .map((line) => `    ${line}`)
    .join('\n');

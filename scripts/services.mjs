import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.mjs';
import { endProcess, processMark, stillRuns } from './processes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const withParent = ['--import', pathToFileURL(path.join(root, 'scripts', 'leave-with-parent.mjs')).href];
const longestRestMs = 60_000;

/**
 * The web server and the worker of one installation, and the example MitID of a demonstration.
 * @param {{ env: NodeJS.ProcessEnv, port: number, host?: string, logs: string | 'console', noted?: (children: { pid: number, mark: string | null }[]) => void }} options
 */
export function services({ env, port, host, logs, noted = () => {} }) {
  const running = new Map();
  let stopping = false;

  function run(name, args) {
    const out = logs === 'console' ? 'inherit' : openLog(logs, name);
    const child = spawn(process.execPath, [...withParent, ...args], {
      cwd: root,
      env,
      detached: true,
      stdio: ['pipe', out, out],
    });
    if (typeof out === 'number') closeSync(out);
    child.stdin.on('error', () => {});
    running.set(name, { pid: child.pid, mark: processMark(child.pid) });
    noted([...running.values()]);
    const ended = new Promise((resolve) => {
      child.once('error', () => resolve(undefined));
      child.once('exit', (code, signal) => resolve(signal ?? code));
    });
    return ended.then((reason) => {
      running.delete(name);
      noted([...running.values()]);
      return reason;
    });
  }

  return {
    /** @returns {Promise<unknown>} fulfilled with code or signal when the web server ends */
    startWeb() {
      return run('web', [path.join('scripts', 'web-server.mjs'), String(port), ...(host ? [host] : [])]);
    },

    /** Starts the example MitID, where the installation has one. */
    startExampleMitid() {
      if (!env.TRAADEN_EXAMPLE_MITID_PORT) return;
      run('example-mitid', ['--import', 'tsx', path.join('scripts', 'example-mitid.ts')]);
    },

    /** Keeps the worker running: after a crash it rests one second, then two, at most a minute. */
    async keepWorker(onCrash = (/** @type {number} */ _restMs) => {}) {
      for (let restMs = 1000; !stopping; restMs = Math.min(restMs * 2, longestRestMs)) {
        const began = Date.now();
        await run('worker', ['--import', 'tsx', path.join('lib', 'jobs', 'server', 'worker.ts')]);
        if (stopping) return;
        if (Date.now() - began > longestRestMs) restMs = 1000;
        onCrash(restMs);
        await pause(restMs);
      }
    },

    /** Ends both; returns when they are gone. */
    async stop() {
      stopping = true;
      await Promise.all([...running.values()].map((known) => endProcess(known, { patienceMs: 10_000 })));
    },

    /** @throws {Failure} when the web server ends or stays silent for a minute */
    async healthy() {
      for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
        if (!stillRuns(running.get('web'))) break;
        if (await answers(port)) return;
      }
      const where = logs === 'console' ? 'its messages above say why' : `${path.join(logs, 'web.log')} says why`;
      throw new Failure(`The web server did not become ready: ${where}.`);
    },
  };
}

async function answers(port) {
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) });
    return status === 200;
  } catch {
    return false;
  }
}

function openLog(folder, name) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  try {
    renameSync(file, `${file}.1`);
  } catch {
    // The first start has no earlier log.
  }
  return openSync(file, 'a', 0o640);
}

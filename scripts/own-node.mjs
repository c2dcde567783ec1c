import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { announce } from './console.mjs';
import { asSentence, Failure } from './failure.mjs';
import { installWhenNeeded } from './install.mjs';

const root = path.resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/**
 * Installs what is missing and runs a script of this folder on the Node the project brings, passing signals on.
 * The exit code of that script becomes this process's own.
 * @param {string} script
 */
export async function runOnOwnNode(script) {
  try {
    announce(script === 'launch.mjs' ? 'Tråden' : 'Tråden: the whole test');
    await installWhenNeeded(root);
    const node = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (!existsSync(node))
      throw new Failure('The installed parts lack Node 24: delete the folder node_modules and run the command again.');
    process.exit(await runAndFollow(node, path.join(root, 'scripts', script)));
  } catch (error) {
    console.error(`\n  ${asSentence(error)}\n`);
    process.exit(error instanceof Failure ? error.exitCode : 1);
  }
}

function runAndFollow(node, script) {
  return new Promise((resolve, reject) => {
    const bin = path.join(root, 'node_modules', '.bin');
    // The open channel tells the script when this process is gone, however it ended.
    const child = spawn(node, [script, ...process.argv.slice(2)], {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, TRAADEN_CONSOLE: 'continued' },
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
    const watch = followParent(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (constants.signals[signal] ?? 1));
    });
  });
}

// npm may be killed without a chance to pass anything on. Then it, or the shell between, is no longer above us.
function followParent(leave) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const above = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = above();
  return setInterval(() => above() !== before && leave(), 1000);
}

function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[1];
  } catch {
    return '';
  }
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { step } from './console.mjs';
import { diskFullSentence, Failure, isDiskFull } from './failure.mjs';

/**
 * Installs the packages of package-lock.json unless exactly those are there.
 * @param {string} root
 * @throws {Failure} one sentence: no network, disk full, or npm's own reason
 */
export async function installWhenNeeded(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const digest = createHash('sha256').update(lock).digest('hex');
  const markFile = path.join(root, 'node_modules', '.traaden-installed');
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === digest) return;
  if (!sameAsLock(root, lock)) {
    await step('Installing the parts Tråden is built of (some minutes the first time)', async (say) => {
      await npmCi(root);
      say('installed');
    });
  }
  writeFileSync(markFile, digest);
}

function sameAsLock(root, lock) {
  const hidden = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const { packages: wanted } = JSON.parse(lock);
  const { packages: there } = JSON.parse(readFileSync(hidden, 'utf8'));
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || (there[name] ? there[name].version === version : optional === true),
  );
}

function npmCi(root) {
  return new Promise((resolve, reject) => {
    const viaNpm = process.env.npm_execpath?.endsWith('.js');
    const command = viaNpm ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = [
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=8000',
    ];
    const child = spawn(command, viaNpm ? [process.env.npm_execpath, ...args] : args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.once('error', () => reject(new Failure('npm was not found: install Node with npm from nodejs.org.')));
    child.once('exit', (code, signal) => (code === 0 ? resolve() : reject(new Failure(whyNot(output, signal)))));
  });
}

function whyNot(output, signal) {
  if (signal) return 'The installation was interrupted: run the command again.';
  if (isDiskFull(output)) return diskFullSentence;
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|FETCH_ERROR|network/i.test(output)
  ) {
    return "The parts could not be fetched because npm reached no package registry: connect to the internet (or check npm's proxy settings) and run the command again.";
  }
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/i, '').trim());
  const reason = lines.find((line) => line && !/^(code|errno|syscall|path)\b/.test(line)) ?? 'npm gave no reason';
  return `The parts could not be installed: ${reason}`;
}

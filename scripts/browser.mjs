import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { diskFullSentence, Failure, isDiskFull } from './failure.mjs';

const root = path.resolve(import.meta.dirname, '..');
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium on this machine: `CHROMIUM_PATH`, Playwright's own, or an installed one; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Failure(`CHROMIUM_PATH names ${named}, but nothing is there.`);
  }
  return [chromium.executablePath(), ...installed].find((file) => file && existsSync(file)) ?? null;
}

/**
 * The same, fetching a browser when there is none.
 * @returns {string}
 * @throws {Failure}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const attempts = [[process.execPath, path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    attempts.push(['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  for (const [command, ...args] of attempts) {
    const { stdout, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (isDiskFull(`${stdout}${stderr}`)) throw new Failure(diskFullSentence);
    const now = findBrowser();
    if (now) return now;
  }
  throw new Failure('There is no Chromium for the tests and none could be fetched: install one and name it in CHROMIUM_PATH.');
}

/** Switches for a quiet browser that talks to nobody by itself. Root may not use the sandbox. */
export const browserSwitches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

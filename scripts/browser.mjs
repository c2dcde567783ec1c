import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
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
 * A Chromium on this machine: `CHROMIUM_PATH`, or Playwright's own or an installed one, as a shell without windows where there
 * is one; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Failure(`CHROMIUM_PATH names ${named}, but nothing is there.`);
  }
  return findShell() ?? [chromium.executablePath(), ...installed].find((file) => file && existsSync(file)) ?? null;
}

/** The same engine without windows, which takes a third of the processor time (docs/measurements.md). */
function findShell() {
  const folder = chromium.executablePath().replace(/([/\\])chromium-(\d+)[/\\].*$/, '$1chromium_headless_shell-$2');
  const own = globSync('*/chrome-headless-shell{,.exe}', { cwd: folder }).map((file) => path.join(folder, file));
  const shells = [...own, '/usr/bin/chromium-headless-shell'];
  return shells.find((file) => existsSync(file)) ?? null;
}

/**
 * The same, fetching a shell when there is none; a browser that is there serves when none can be fetched.
 * @returns {string}
 * @throws {Failure}
 */
export function ensureBrowser() {
  const enough = () => (process.env.CHROMIUM_PATH ? findBrowser() : findShell());
  for (const [command, ...args] of enough() ? [] : waysToFetch()) {
    const { stdout, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: findBrowser() ? 60_000 : 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (isDiskFull(`${stdout}${stderr}`)) throw new Failure(diskFullSentence);
    if (enough()) break;
  }
  const found = findBrowser();
  if (found) return found;
  throw new Failure('There is no Chromium for the tests and none could be fetched: install one and name it in CHROMIUM_PATH.');
}

function waysToFetch() {
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends'];
  const isDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const asDebian = [
    ['apt-get', 'update', '-qq'],
    [...install, 'chromium-headless-shell'],
  ];
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return [
    ...(isDebian ? asDebian : []),
    [process.execPath, cli, 'install', '--only-shell', 'chromium'],
    ...(isDebian && !findBrowser() ? [[...install, 'chromium']] : []),
  ];
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

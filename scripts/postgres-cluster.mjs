import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import path from 'node:path';
import { diskFullSentence, Failure, firstLine, isDiskFull } from './failure.mjs';

/**
 * The cluster in this folder, made when there is none.
 * @param {string} place
 * @param {{ initdb: string, major: string }} binaries
 * @param {{ uid: number, gid: number } | null} user
 * @param {boolean} durable
 * @returns {Promise<string>} the password of its only user
 * @throws {Failure} when it cannot be made or belongs to another PostgreSQL
 */
export async function makeCluster(place, binaries, user, durable) {
  const passwordFile = `${place}.password`;
  if (existsSync(path.join(place, 'PG_VERSION'))) {
    await checkVersion(place, binaries);
    return (await readFile(passwordFile, 'utf8')).trim();
  }
  const fresh = `${place}.fresh`;
  const password = randomBytes(18).toString('base64url');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await writeOwned(passwordFile, `${password}\n`, user);
  if (user) await chown(fresh, user.uid, user.gid);
  const flags = ['--username=traaden', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--text-search-config=simple'];
  const speed = durable ? ['--data-checksums'] : ['--no-sync'];
  await run(binaries.initdb, [`--pgdata=${fresh}`, ...flags, ...locale, ...speed], user);
  await rm(place, { recursive: true, force: true });
  // The folder gets its name only when it is whole: a run killed half-way starts again from nothing.
  await rename(fresh, place);
  return password;
}

async function checkVersion(place, binaries) {
  const had = (await readFile(path.join(place, 'PG_VERSION'), 'utf8')).trim();
  if (had !== binaries.major) {
    throw new Failure(
      `The data in ${place} was written by PostgreSQL ${had} and this release brings ${binaries.major}: docs/operate.md says how to move it.`,
    );
  }
}

function run(file, args, user) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => reject(new Failure(`The embedded database could not be prepared: ${error.message}.`)));
    child.once('close', (code) => {
      if (code === 0) return resolve(undefined);
      if (isDiskFull(output)) return reject(new Failure(diskFullSentence));
      const reason = output.split('\n').find((line) => /error|fatal/i.test(line)) ?? output;
      reject(new Failure(`The embedded database could not be prepared: ${firstLine(reason)}`));
    });
  });
}

async function writeOwned(file, text, user) {
  await mkdir(path.dirname(file), { recursive: true });
  await unlink(file).catch(() => {});
  writeFileSync(file, text, { mode: 0o600 });
  if (user) await chown(file, user.uid, user.gid);
}

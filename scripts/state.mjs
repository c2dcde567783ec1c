import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * One digest of files and folders, following names and contents.
 * @param {string} root
 * @param {readonly string[]} entries files or folders relative to root; missing ones count as empty
 * @param {string} [salt]
 */
export function digestOf(root, entries, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const entry of entries)
    for (const file of filesIn(path.join(root, entry))) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
    }
  return hash.digest('hex');
}

function filesIn(at) {
  const found = statSync(at, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [at];
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesIn(path.join(at, name)));
}

/**
 * What earlier starts have done, kept in one small file. A damaged file counts as empty: everything is done again.
 * @param {string} file
 */
export function rememberIn(file) {
  const read = () => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {};
    }
  };
  return {
    /** @param {string} key */
    get: (key) => read()[key],
    /** @param {string} key @param {string} value */
    set(key, value) {
      writeFileSync(`${file}.new`, `${JSON.stringify({ ...read(), [key]: value }, null, 2)}\n`);
      renameSync(`${file}.new`, file);
    },
  };
}

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { endProcess, processMark, stillRuns } from './processes.mjs';

/**
 * Makes this process the only one that runs from a data folder. What a killed run left behind is ended first, after
 * checking that each process is the very one noted then.
 * @param {string} file
 * @param {string} address shown to whoever starts a second time
 * @returns {Promise<{ note: (children: { pid: number, mark: string | null }[]) => void, release: () => void }>}
 * @throws {Failure} when another run is alive
 */
export async function takeRunLock(file, address) {
  const mine = { pid: process.pid, mark: processMark(process.pid), address };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ ...mine, children: [] }), { flag: 'wx' });
      return lockOf(file, mine);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const other = read(file);
    if (stillRuns(other)) {
      throw new Failure(
        `Tråden already runs from this folder at ${other.address} (process ${other.pid}): stop it there with Ctrl-C first.`,
      );
    }
    await Promise.all((other?.children ?? []).map((child) => endProcess(child, { patienceMs: 6000 })));
    rmSync(file, { force: true });
  }
  throw new Failure(`The file ${file} could not be taken: another start is running.`);
}

function lockOf(file, mine) {
  return {
    note(children) {
      writeFileSync(`${file}.new`, JSON.stringify({ ...mine, children }));
      renameSync(`${file}.new`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

import path from 'node:path';
import { Failure } from './failure.mjs';
import { ensureDatabase, runningPostgres, startPostgres } from './postgres.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The folder for everything an installation keeps: `TRAADEN_DATA_DIR`, by default `.data`. */
export const dataDirectory = () => path.resolve(root, process.env.TRAADEN_DATA_DIR || '.data');

/**
 * The database this installation uses: `DATABASE_URL`, else the embedded one, started when it does not run.
 * @param {{ onlyRunning?: boolean }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openDatabase({ onlyRunning = false } = {}) {
  const nothing = async () => {};
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, close: nothing };
  const directory = path.join(dataDirectory(), 'postgres');
  const running = await runningPostgres(directory, 'traaden');
  if (running) return { url: running, close: nothing };
  if (onlyRunning) throw new Failure('The embedded database does not run: npm start starts it.');
  const server = await startPostgres({ directory });
  return { url: await ensureDatabase(server, 'traaden'), close: server.stop };
}

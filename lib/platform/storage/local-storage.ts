import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isKey, type Storage } from './storage-port';

/** Bytes in a folder `files` of the data directory: one folder per id, spread over two letters. */
export function localStorage(dataDir: string): Storage {
  const root = join(/* turbopackIgnore: true */ dataDir, 'files');
  const place = (key: string) => {
    if (!isKey(key)) throw new Error('not a storage key');
    return join(root, spread(key), key);
  };
  return {
    async put(key, bytes) {
      const path = place(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const unfinished = `${path}.${crypto.randomUUID()}`;
      await writeFile(unfinished, bytes, { mode: 0o600 });
      await rename(unfinished, path);
    },
    async write(key, chunks) {
      const path = place(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const unfinished = `${path}.${crypto.randomUUID()}`;
      try {
        await pipeline(chunks, createWriteStream(unfinished, { mode: 0o600 }));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await rename(unfinished, path);
      return (await stat(path)).size;
    },
    async read(key) {
      try {
        const file = await open(place(key));
        const { size } = await file.stat();
        return { bytes: size, stream: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async get(key) {
      try {
        return new Uint8Array(await readFile(place(key)));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(place(key), { force: true });
      await rmdir(dirname(place(key))).catch(() => {});
    },
    async list() {
      const entries = await readdir(root, { recursive: true }).catch(() => []);
      return entries.map((entry) => entry.split(/[\\/]/).slice(1).join('/')).filter(isKey);
    },
  };
}

/** Ids begin with their moment; their last letters are chance. */
const spread = (key: string) => key.split('/')[0]?.slice(-2) ?? '';

const isMissing = (error: unknown) => (error as { code?: string }).code === 'ENOENT';

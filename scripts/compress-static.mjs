import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);

/**
 * Writes a Brotli copy of every script and style sheet of a build under `static/br/`, once and at the highest
 * level; next.config.js sends browsers that can read it there. Compressing at each request, as the server does
 * by itself, makes them about a seventh larger.
 * @param {string} dist the folder of the build
 * @returns {Promise<number>} how many files were written
 */
export async function compressStatic(dist) {
  const from = path.join(dist, 'static', 'chunks');
  const to = path.join(dist, 'static', 'br', 'chunks');
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css)$/.test(name));
  for (const name of files) {
    const target = path.join(to, name);
    mkdirSync(path.dirname(target), { recursive: true });
    await writeFile(target, await brotli(await readFile(path.join(from, name))));
  }
  return files.length;
}

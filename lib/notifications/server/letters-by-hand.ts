import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/lib/platform/env';
import type { DigitalPost, Letter } from '../digital-post';

const idPattern = /^[0-9a-z-]{8,60}$/i;

/** Keeps letters in the data folder for a person to send; writing one twice is one letter. */
export const lettersByHand: DigitalPost = {
  async write(letter) {
    if (!idPattern.test(letter.id)) throw new Error('not the id of a letter');
    await mkdir(folder(), { recursive: true });
    await writeFile(file(`.${letter.id}`), JSON.stringify(letter), { mode: 0o600 });
    await rename(file(`.${letter.id}`), file(letter.id));
  },
  async read(id) {
    if (!idPattern.test(id)) return null;
    const stored = await readFile(file(id), 'utf8').catch(() => null);
    return stored === null ? null : (JSON.parse(stored) as Letter);
  },
};

const folder = () => join(env().TRAADEN_DATA_DIR, 'letters');
const file = (id: string) => join(folder(), `${id}.json`);

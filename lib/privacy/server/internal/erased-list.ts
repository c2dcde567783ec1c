import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { env } from '@/lib/platform/env';

const line = z.object({ personId: z.string().min(1), hidesKept: z.boolean() });
export type ErasedLine = z.infer<typeof line>;

const place = () => join(/* turbopackIgnore: true */ env().TRAADEN_DATA_DIR, 'erased.jsonl');

/**
 * Notes beside the database who was erased, by an id that leads nowhere any more: a backup brought back is older than
 * what it should forget. The same person twice does no harm.
 */
export async function noteErased(erased: ErasedLine): Promise<void> {
  await mkdir(env().TRAADEN_DATA_DIR, { recursive: true });
  await appendFile(place(), `${JSON.stringify(erased)}\n`, { mode: 0o600 });
}

/** Everybody who was erased, each once, the latest choice holding. */
export async function readErased(file = place()): Promise<ErasedLine[]> {
  const written = await readFile(/* turbopackIgnore: true */ file, 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = written.split('\n').filter((text) => text.trim() !== '');
  return [...new Map(lines.map((text) => line.parse(JSON.parse(text))).map((each) => [each.personId, each])).values()];
}

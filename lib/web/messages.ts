import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locale';

const loaded = new Map<Locale, Promise<Record<string, unknown>>>();

/** All texts of a language: one file per area in messages/<locale>/, the file's name being the namespace. */
export function loadMessages(locale: Locale): Promise<Record<string, unknown>> {
  const known = loaded.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;
  const reading = readMessages(locale);
  loaded.set(locale, reading);
  return reading;
}

async function readMessages(locale: Locale) {
  const folder = join(process.cwd(), 'messages', locale);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const read = async (name: string) =>
    [name.replace('.json', ''), JSON.parse(await readFile(join(folder, name), 'utf8'))] as const;
  return Object.fromEntries(await Promise.all(files.map(read)));
}

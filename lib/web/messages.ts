import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locale';

const loaded = new Map<Locale, Record<string, unknown>>();

/**
 * All texts of a language: one file per area in messages/<locale>/, the file's name being the namespace.
 * Read in one go without waiting: a page that waits for files while it is drawn could not be cached.
 */
export function loadMessages(locale: Locale): Record<string, unknown> {
  const known = loaded.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;
  const messages = readMessages(locale);
  loaded.set(locale, messages);
  return messages;
}

function readMessages(locale: Locale) {
  const folder = join(process.cwd(), 'messages', locale);
  const files = readdirSync(/* turbopackIgnore: true */ folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(/* turbopackIgnore: true */ join(folder, name), 'utf8')),
    ]),
  );
}

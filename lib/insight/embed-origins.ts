export const mostOrigins = 20;

/** A site as a frame names it, `https://fonden.example`; null for what is none. Plain http only on one's own machine. */
export function embedOrigin(written: string): string | null {
  const trimmed = written.trim();
  if (!URL.canParse(trimmed)) return null;
  const { protocol, hostname, origin, pathname, search, hash, username } = new URL(trimmed);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) return null;
  // A wildcard or a path would say more or less than somebody meant.
  return pathname === '/' && search === '' && hash === '' && username === '' && !hostname.includes('*') ? origin : null;
}

/** The sites of a field with one on each line, each once; null where a line is none. */
export function embedOrigins(written: string): string[] | null {
  const origins = written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(embedOrigin);
  return origins.includes(null) ? null : [...new Set(origins.flatMap((origin) => origin ?? []))];
}

/** Who may show an embed, as its policy says it: the sites it was made for, or any. */
export function frameAncestors(origins: readonly string[]): string {
  return origins.length > 0 ? origins.join(' ') : '*';
}

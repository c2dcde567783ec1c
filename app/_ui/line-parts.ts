export type LinePart = { text: string; href?: string };

const address = /https?:\/\/[^\s<>"'`»«“”]+/gi;
const longestShown = 60;

/**
 * A line of plain text cut at its web addresses. Only http and https become links, and a link shows
 * the host it really leads to: an address with a user name in front, which can look like another
 * site, stays text.
 */
export function lineParts(line: string): LinePart[] {
  const parts: LinePart[] = [];
  let from = 0;
  for (const match of line.matchAll(address)) {
    const written = match[0].replace(/[.,;:!?)\]}]+$/, '');
    const url = safeUrl(written);
    if (!url) continue;
    if (match.index > from) parts.push({ text: line.slice(from, match.index) });
    parts.push({ href: url.href, text: shown(url) });
    from = match.index + written.length;
  }
  if (from < line.length || parts.length === 0) parts.push({ text: line.slice(from) });
  return parts;
}

function safeUrl(written: string): URL | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.username === '' && url.password === '' ? url : null;
}

function shown({ host, pathname, search, hash }: URL): string {
  const rest = `${pathname}${search}${hash}`;
  const text = rest === '/' ? host : `${host}${rest}`;
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** A mail reads as in a mail program: its own styles, and nothing else may load or run. */
const policy = (frames: string) =>
  `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors ${frames}; sandbox`;

const darkQuery = '@media (prefers-color-scheme:dark)';

/** The designed part of a mail, to look at. `look` shows it as a program set to light or dark does, in a frame of our own pages. */
export function mailResponse(html: string, look?: 'light' | 'dark'): Response {
  const shown = look ? html.replaceAll(darkQuery, look === 'dark' ? '@media all' : '@media not all') : html;
  return new Response(shown, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(look ? "'self'" : "'none'"),
      'Cache-Control': 'private, no-store',
    },
  });
}

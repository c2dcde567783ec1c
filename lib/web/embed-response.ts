import { createHash } from 'node:crypto';

/**
 * A page for a frame on other sites: nothing runs in it, nothing is fetched, no cookie is set, and it is shown only where
 * `ancestors` says. Asked for each time, so that one that is closed is closed at once.
 */
export function embedResponse(
  html: string,
  { style, ancestors, status = 200 }: { style: string; ancestors: string; status?: number },
) {
  const hash = createHash('sha256').update(style).digest('base64');
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  });
}

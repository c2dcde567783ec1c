import { createHash } from 'node:crypto';
import { openDoor } from './json-route';

/** A picture for everybody as it is kept: its bytes in letters, and the tag that names it. */
export type OpenPicture = { base64: string; etag: string };

export function openPicture(bytes: Buffer): OpenPicture {
  return { base64: bytes.toString('base64'), etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
}

/** The door of pictures for everybody, drawn by ourselves: nothing but a PNG, or nothing at all. */
export function pictureRoute(request: Request, answer: () => Promise<OpenPicture | null>): Promise<Response> {
  return openDoor(async () => {
    const picture = await answer();
    if (!picture) return new Response(null, { status: 404, headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' } });
    const headers = {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      ETag: picture.etag,
    };
    if (request.headers.get('if-none-match') === picture.etag) return new Response(null, { status: 304, headers });
    return new Response(Buffer.from(picture.base64, 'base64'), { headers });
  });
}

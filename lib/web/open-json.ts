import { createHash } from 'node:crypto';
import { connection } from 'next/server';
import type { ZodType } from 'zod';
import { isImpossibleText } from '@/lib/platform/impossible-text';
import { log } from '@/lib/platform/log';

/** An answer of the open API as it is kept: its text and the tag that names it. */
export type OpenAnswer = { text: string; etag: string };

const everyone = { 'Access-Control-Allow-Origin': '*' };
const fresh = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** Holds a body to its published shape, so that nothing else can leave, and writes it once for all who ask. */
export function openAnswer<Body>(shape: ZodType<Body>, body: Body): OpenAnswer {
  const text = JSON.stringify(shape.parse(body));
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` };
}

/**
 * The door of the open API: reading only, for everybody and from every site, without a session.
 * `null` answers 404; what the asker already has answers 304.
 */
export async function openRoute(request: Request, answer: () => Promise<OpenAnswer | null>): Promise<Response> {
  await connection();
  try {
    const found = await answer();
    if (!found) return notFound();
    const headers = { ...everyone, ...fresh, ETag: found.etag };
    if (request.headers.get('if-none-match') === found.etag) return new Response(null, { status: 304, headers });
    return new Response(found.text, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } });
  } catch (error) {
    if (isImpossibleText(error)) return notFound();
    const id = crypto.randomUUID();
    log.error({ id, name: (error as Error).name, code: (error as { code?: string }).code }, 'open data failed');
    return Response.json({ error: 'unexpected', id }, { status: 500, headers: everyone });
  }
}

function notFound(): Response {
  return Response.json({ error: 'notFound' }, { status: 404, headers: { ...everyone, ...fresh } });
}

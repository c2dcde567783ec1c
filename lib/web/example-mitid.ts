import { env, isDemonstration } from '@/lib/platform/env';
import { notFoundJson } from './json-route';
import { readAtMost } from './read-at-most';

const mostBytes = 4096;

/**
 * Hands a request to the example MitID that runs beside us, so that a demonstration has one address and no page asks
 * another. Where it does not run there is nothing.
 */
export async function fromExampleMitid(request: Request): Promise<Response> {
  const port = env().TRAADEN_EXAMPLE_MITID_PORT;
  if (!isDemonstration() || !port) return notFoundJson();
  const body = request.method === 'POST' ? await readAtMost(request, mostBytes) : null;
  const { pathname, search } = new URL(request.url);
  const own = new URL(env().TRAADEN_URL);
  const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
    method: request.method,
    redirect: 'manual',
    body,
    headers: {
      cookie: request.headers.get('cookie') ?? '',
      'content-type': request.headers.get('content-type') ?? '',
      'x-forwarded-host': own.host,
      'x-forwarded-proto': own.protocol.replace(':', ''),
    },
  });
  const headers = new Headers({ 'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'" });
  for (const name of ['content-type', 'location']) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(answer.body, { status: answer.status, headers });
}

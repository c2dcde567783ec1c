import { env } from '@/lib/platform/env';

/** True when the browser says the request comes from our own pages; a missing Origin is not enough. */
export function isFromOwnSite(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin');
  if (origin === null || origin === 'null') return false;
  const own = new URL(env().TRAADEN_URL);
  // A demonstration is also reached by other names of its machine. Over https only the public address counts:
  // whoever can answer for its http address on somebody's network is another site.
  return origin === own.origin || (own.protocol === 'http:' && origin === `http://${headers.get('host')}`);
}

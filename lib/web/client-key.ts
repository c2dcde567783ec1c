import { headers } from 'next/headers';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { env } from '@/lib/platform/env';
import { keyedHash } from '@/lib/platform/ids';

/**
 * What a rate limit counts by: the person, or the network of somebody not signed in. Stored hashed.
 * An address header counts only from as many proxies as the installation declares.
 */
export async function clientKey(actor: Actor): Promise<string> {
  const personId = personIdOf(actor);
  return personId ? `person-${personId}` : networkKey(await headers());
}

export function networkKey(requestHeaders: Headers): string {
  return `network-${keyedHash('network', network(clientAddress(requestHeaders))).slice(0, 32)}`;
}

function clientAddress(requestHeaders: Headers): string {
  const proxies = env().TRAADEN_TRUSTED_PROXIES;
  if (proxies === 0) return 'direct';
  const hops = (requestHeaders.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-proxies) ?? 'unknown';
}

/** IPv6 customers have a /64 of their own: it counts as one. */
function network(address: string): string {
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}

import { isIPv6 } from 'node:net';
import { headers } from 'next/headers';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { mailboxKeyOf } from '@/lib/identity/server/mailbox-key';
import { env } from '@/lib/platform/env';
import { keyedHash } from '@/lib/platform/ids';

/**
 * What a rate limit counts by: the mailbox of a person, so that many accounts on one count as one, or
 * the network of somebody not signed in. Stored hashed.
 * An address header counts only from as many proxies as the installation declares.
 */
export async function clientKey(actor: Actor): Promise<string> {
  const personId = personIdOf(actor);
  return personId ? `mailbox-${await mailboxKeyOf(personId)}` : networkKey(await headers());
}

export function networkKey(requestHeaders: Headers): string {
  return `network-${keyedHash('network', network(clientAddress(requestHeaders))).slice(0, 32)}`;
}

/**
 * Whether the installation can tell networks apart: `told` by its proxies, `none` when it declares
 * none, false when the proxies it declares said nothing, which no browser brings about.
 */
export function isNetworkKnown(requestHeaders: Headers): 'told' | 'none' | false {
  const address = clientAddress(requestHeaders);
  if (address === 'direct') return 'none';
  return address === 'unknown' ? false : 'told';
}

/** Stands for a reader who is not signed in: their network and browser, hashed with our key. */
export function readerKey(requestHeaders: Headers): string {
  return keyedHash('reader', `${networkKey(requestHeaders)}|${requestHeaders.get('user-agent') ?? ''}`);
}

function clientAddress(requestHeaders: Headers): string {
  const proxies = env().TRAADEN_TRUSTED_PROXIES;
  if (proxies === 0) return 'direct';
  const hops = (requestHeaders.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-proxies) || 'unknown';
}

/** IPv6 customers have a /64 of their own: it counts as one. Some proxies write the port beside the address. */
function network(hop: string): string {
  const address = hop.replace(/^\[([^\]]*)\].*$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  return mapped ?? groupsOf(address).slice(0, 4).join(':');
}

/** The first groups of an IPv6 address as they are meant: `::` stands for as many zeros as are missing. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.toLowerCase().split('::');
  const written = (part: string) => (part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, '')));
  const [head, tail] = [written(before), written(after ?? '')];
  return after === undefined ? head : [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
}

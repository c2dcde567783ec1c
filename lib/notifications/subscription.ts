import { type Kind, kinds } from './kinds';
import { kindOfPurpose } from './who-hears';

/**
 * What one mail can be unsubscribed from: a kind, one follow, or everything gathered by the day or week. A token from
 * a mail reaches exactly this, for one person.
 */
export type Subscription =
  | { what: 'kind'; which: Kind; personId: string }
  | { what: 'follow'; which: string; personId: string }
  | { what: 'digest'; which: 'daily' | 'weekly'; personId: string };

const digests: Record<string, 'daily' | 'weekly'> = { digest_daily: 'daily', digest_weekly: 'weekly' };

type Sent = { purpose: string; recipientId: string | null; data: unknown };

/** What a mail in the outbox belongs to, or null for mail nobody can turn off, such as the link that signs in. */
export function subscriptionOf({ purpose, recipientId: personId, data }: Sent): Subscription | null {
  if (!personId) return null;
  const digest = digests[purpose];
  if (digest) return { what: 'digest', which: digest, personId };
  const kind = kindOfPurpose(purpose);
  if (!kind) return null;
  const { follow } = (data ?? {}) as { follow?: unknown };
  return typeof follow === 'string' ? { what: 'follow', which: follow, personId } : { what: 'kind', which: kind, personId };
}

/** A subscription as one line of text, to be signed. */
export function subscriptionLine({ what, which, personId }: Subscription): string {
  return `${what}:${which}:${personId}`;
}

/** The subscription a line stands for; null for a line that stands for none. */
export function subscriptionFrom(line: string): Subscription | null {
  const [what, which = '', personId = '', ...more] = line.split(':');
  if (personId === '' || which === '' || more.length > 0) return null;
  if (what === 'kind' && which in kinds) return { what, which: which as Kind, personId };
  if (what === 'follow') return { what, which, personId };
  if (what === 'digest' && (which === 'daily' || which === 'weekly')) return { what, which, personId };
  return null;
}

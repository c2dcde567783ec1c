import { headers } from 'next/headers';
import type { Actor } from '@/lib/audit/actor';
import { countUse, giveBackUse, type RateLimit } from '@/lib/platform/rate-limit';
import { clientKey, isNetworkKnown, networkKey } from './client-key';

/** So many times what one mailbox may send can come from one network: a school, a library, a town hall. */
const mailboxesOnANetwork = 20;

export type Sending = {
  /** Whom it is counted for. */
  client: string;
  /** Seconds to wait, or 0. */
  wait: number;
  /** How much of the limit is used up by now, from 0 to 1. */
  usedShare: number;
  /** Sending that came to nothing does not count. */
  giveBack: () => Promise<void>;
};

/**
 * Counts one sending by mailbox, and a wider limit by network where the installation can tell networks
 * apart. Somebody not signed in is counted by network alone.
 */
export async function countSending(limit: RateLimit, actor: Actor): Promise<Sending> {
  const client = await clientKey(actor);
  const counted = [{ limit, key: client }];
  const requestHeaders = await headers();
  if (client !== networkKey(requestHeaders) && isNetworkKnown(requestHeaders) === 'told') {
    const wider = { ...limit, name: `${limit.name}-network`, points: limit.points * mailboxesOnANetwork };
    counted.push({ limit: wider, key: networkKey(requestHeaders) });
  }
  const uses = await Promise.all(counted.map((each) => countUse(each.limit, each.key)));
  return {
    client,
    wait: Math.max(...uses.map(({ wait }) => wait)),
    usedShare: (uses[0]?.used ?? 0) / limit.points,
    giveBack: async () => {
      await Promise.all(counted.map((each) => giveBackUse(each.limit, each.key)));
    },
  };
}

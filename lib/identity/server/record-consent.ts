import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { keyedHash } from '@/lib/platform/ids';
import { type ConsentAct, type ConsentHow, type ConsentPurpose, consentVersions } from '../consent';

type Who = { personId: string } | { address: string };
type Consent = { purpose: ConsentPurpose; subject: string; act: ConsentAct; how: ConsentHow };

/** What stands for an address without an account in the log of consents. */
export const consentHash = (address: string): string => keyedHash('consent', address.trim().toLowerCase());

/**
 * Notes in the log that somebody said yes or took it back: who, to which words, when and how. Part of the
 * transaction in which it takes effect, so that neither is there without the other.
 */
export async function recordConsent(tx: Db, who: Who, consent: Consent): Promise<void> {
  await tx.consent.create({
    data: {
      ...consent,
      ...('personId' in who ? who : { addressHash: consentHash(who.address) }),
      textVersion: consentVersions[consent.purpose],
      at: now(),
    },
    select: { id: true },
  });
}

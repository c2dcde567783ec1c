import { db } from '@/lib/platform/db';
import { keyedHash } from '@/lib/platform/ids';

/** What stands for an address on the list of suppressed ones. */
export function addressHash(address: string): string {
  return keyedHash('suppressed-address', address.trim().toLowerCase());
}

/** Which of these addresses must get no mail, as hashes. */
export async function suppressedAmong(addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const hashes = [...new Set(addresses.map(addressHash))];
  const rows = await db().suppressedAddress.findMany({
    where: { addressHash: { in: hashes }, liftedAt: null },
    select: { addressHash: true },
  });
  return new Set(rows.map((row) => row.addressHash));
}

export function isSuppressed(suppressed: ReadonlySet<string>, address: string): boolean {
  return suppressed.has(addressHash(address));
}

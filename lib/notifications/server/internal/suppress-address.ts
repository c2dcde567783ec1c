import type { Db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { maskedAddress } from '../../masked-address';
import { addressHash } from './suppressed-among';

/**
 * Puts an address on the list of those that get no mail; true when it was not on it. What happened before somebody
 * took it off the list does not put it back.
 */
export async function suppressAddress(
  tx: Db,
  address: string,
  reason: 'bounced' | 'complained' | 'provider',
  at: Date,
): Promise<boolean> {
  const hash = addressHash(address);
  const added = await tx.$executeRaw`
    INSERT INTO "SuppressedAddress" ("id", "addressHash", "masked", "reason", "suppressedAt")
    SELECT ${timeOrderedId(at)}, ${hash}, ${maskedAddress(address)}, ${reason}::"SuppressionReason", ${at}::timestamptz
    WHERE NOT EXISTS (SELECT 1 FROM "SuppressedAddress" WHERE "addressHash" = ${hash} AND "liftedAt" >= ${at}::timestamptz)
    ON CONFLICT ("addressHash") WHERE "liftedAt" IS NULL DO NOTHING`;
  if (added > 0) return true;
  await tx.$executeRaw`
    UPDATE "SuppressedAddress" SET "reason" = ${reason}::"SuppressionReason", "suppressedAt" = ${at}::timestamptz
    WHERE "addressHash" = ${hash} AND "liftedAt" IS NULL AND "suppressedAt" > ${at}::timestamptz`;
  return false;
}

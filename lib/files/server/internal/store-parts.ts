import { createHash } from 'node:crypto';
import { now } from '@/lib/platform/clock';
import { timeOrderedId } from '@/lib/platform/ids';
import { storage } from '@/lib/platform/storage/storage';

type StoredParts = {
  id: string;
  /** Of the largest part. */
  bytes: number;
  /** Takes them back when no row could be written for them. */
  remove: () => Promise<void>;
};

/** Stores the parts of an examined file under an id of its own. */
export async function storeParts(parts: Record<string, Uint8Array>): Promise<StoredParts> {
  const id = timeOrderedId(now());
  const stored = Object.entries(parts);
  for (const [part, bytes] of stored) await storage().put(`${id}/${part}`, bytes);
  const bytes = Math.max(...stored.map(([, { byteLength }]) => byteLength));
  return {
    id,
    bytes,
    async remove() {
      for (const [part] of stored) await storage().remove(`${id}/${part}`);
    },
  };
}

/** Tells one content from another. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

import type { Db } from '@/lib/platform/db';
import { unsent } from './internal/unsent-files';

type Attaching = { responseId: string; ownerId: string | null; uploadKey: string; ids: readonly string[] };

/**
 * Gives the files that were chosen for one question to the answer they were sent with, in its transaction. False
 * when one of them is not there any more, or never was the sender's: the answer is then not to be stored.
 */
export async function attachAnswerFiles(tx: Db, { responseId, ownerId, uploadKey, ids }: Attaching): Promise<boolean> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return true;
  if (ownerId === null) return false;
  const { count } = await tx.uploadedFile.updateMany({
    where: { id: { in: asked }, ownerId, uploadKey, ...unsent },
    data: { responseId },
  });
  return count === asked.length;
}

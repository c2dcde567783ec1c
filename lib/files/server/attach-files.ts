import { type Db, db } from '@/lib/platform/db';
import { flagsOfFiles } from '../screened-file';
import { unsent } from './internal/unsent-files';

type Attaching = { contributionId: string; ownerId: string | null; uploadKey?: string };

/**
 * Gives the files of a form to the contribution that was sent with it, in its transaction. Answers
 * what the case is to be flagged with because of them. Without an upload key it asks nothing.
 */
export async function attachFiles(tx: Db, { contributionId, ownerId, uploadKey }: Attaching): Promise<string[]> {
  if (!uploadKey || !ownerId) return [];
  const files = await tx.uploadedFile.updateManyAndReturn({
    where: { ownerId, uploadKey, ...unsent },
    data: { contributionId },
    select: { kind: true, screening: true, findings: true },
  });
  return flagsOfFiles(files);
}

/** What tells the files of one form from those of another: sent again they are the same. */
export async function hashesOfFiles(ownerId: string | null, uploadKey: string | undefined): Promise<string[]> {
  if (!uploadKey || !ownerId) return [];
  const files = await db().uploadedFile.findMany({
    where: { ownerId, uploadKey },
    orderBy: { hash: 'asc' },
    select: { hash: true },
  });
  return files.map(({ hash }) => hash);
}

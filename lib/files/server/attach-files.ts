import { type Db, db } from '@/lib/platform/db';
import { flagsOfFiles } from '../screened-file';
import { unsent } from './internal/unsent-files';

/** Files without an owner are a guest's. */
type Attaching = { contributionId: string; ownerId: string | null; uploadKey?: string };

/**
 * Gives the files of a form to the contribution that was sent with it, in its transaction. Answers
 * what the case is to be flagged with because of them. Without an upload key it asks nothing.
 */
export async function attachFiles(tx: Db, { contributionId, ownerId, uploadKey }: Attaching): Promise<string[]> {
  if (!uploadKey) return [];
  const files = await tx.uploadedFile.updateManyAndReturn({
    where: { ownerId, uploadKey, ...unsent },
    data: { contributionId },
    select: { kind: true, screening: true, findings: true },
  });
  return flagsOfFiles(files);
}

/** What tells the files of one form from those of another: sent again they are the same. */
export async function hashesOfFiles(ownerId: string | null, uploadKey: string | undefined): Promise<string[]> {
  if (!uploadKey) return [];
  const files = await db().uploadedFile.findMany({
    where: { ownerId, uploadKey },
    orderBy: { hash: 'asc' },
    select: { hash: true },
  });
  return files.map(({ hash }) => hash);
}

/** Megabytes of the files a guest has left with a form, begun ones counted whole. */
export async function megabytesOfGuest(uploadKey: string | undefined): Promise<number> {
  if (!uploadKey) return 0;
  const { _sum } = await db().uploadedFile.aggregate({ where: { ownerId: null, uploadKey, ...unsent }, _sum: { bytes: true } });
  return Math.ceil((_sum.bytes ?? 0) / (1024 * 1024));
}

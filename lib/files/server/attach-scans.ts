import type { Db } from '@/lib/platform/db';
import { flagsOfFiles } from '../screened-file';
import { unsent } from './internal/unsent-files';

type Attaching = {
  contributionId: string;
  ownerId: string | null;
  uploadKey?: string;
  /** Everybody may see it where they can see the contribution. */
  isShown: boolean;
};

/**
 * Gives scans of the paper to the contribution that was written down from it. What is not to be shown is held back until an
 * officer releases it, which keeps nothing else back. Answers what the case is to be flagged with because of them.
 */
export async function attachScans(tx: Db, { contributionId, ownerId, uploadKey, isShown }: Attaching): Promise<string[]> {
  if (!uploadKey || !ownerId) return [];
  const chosen = { ownerId, uploadKey, ...unsent };
  const select = { kind: true, screening: true, findings: true } as const;
  const files = await tx.uploadedFile.findMany({ where: chosen, select });
  if (!isShown) await tx.uploadedFile.updateMany({ where: { ...chosen, screening: 'clear' }, data: { screening: 'held' } });
  await tx.uploadedFile.updateMany({ where: chosen, data: { contributionId, isScan: true } });
  return flagsOfFiles(isShown ? files : files.filter(({ screening }) => screening === 'quarantined'));
}

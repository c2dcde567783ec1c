import type { Db } from '@/lib/platform/db';

/**
 * Gives a redacted contribution its own words back. Answers false where there is nothing to give back:
 * it was never redacted, or the original is erased or was never kept; then the marks stay.
 */
export async function restoreOriginal(tx: Db, contributionId: string): Promise<boolean> {
  const original = await tx.redactedOriginal.findUnique({ where: { contributionId }, select: { title: true, text: true } });
  if (!original) return false;
  await setWords(tx, contributionId, original);
  await tx.redactedOriginal.delete({ where: { contributionId }, select: { contributionId: true } });
  await tx.redaction.deleteMany({ where: { contributionId } });
  return true;
}

/** What everybody may read from now on; a title only where the contribution has one. */
export async function setWords(tx: Db, contributionId: string, words: { title: string | null; text: string }): Promise<void> {
  await tx.contribution.update({ where: { id: contributionId }, data: { text: words.text }, select: { id: true } });
  if (words.title !== null) await tx.proposal.updateMany({ where: { contributionId }, data: { title: words.title } });
}

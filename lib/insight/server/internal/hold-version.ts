import type { Actor } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';
import { holdSummary } from './hold-summary';

/** A version of a summary somebody may work on, with its summary held; null for one that does not exist for them. */
export async function holdVersion(tx: Db, actor: Actor, versionId: string) {
  const found = await tx.summaryVersion.findUnique({ where: { id: versionId }, select: { summaryId: true } });
  const summary = found && (await holdSummary(tx, actor, found.summaryId));
  if (!summary) return null;
  const withdrawal = await tx.summaryWithdrawal.findUnique({ where: { versionId }, select: { versionId: true } });
  return { summary, withdrawal };
}

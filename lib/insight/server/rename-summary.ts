import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { RenameSummary } from '../composed-schema';
import { holdSummary, idsOf } from './internal/hold-summary';

export type RenameSummaryRefusal = ComposingRefusal | 'summaryNotFound' | 'changedMeanwhile';

/** Gives a summary another name; the versions frozen before keep theirs. */
export async function renameSummary(
  actor: Actor,
  { summaryId, version, titleDa, titleEn }: RenameSummary,
): Promise<Result<{ id: string }, RenameSummaryRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const summary = await holdSummary(tx, actor, summaryId);
    if (!summary) return refused('summaryNotFound');
    if (summary.version !== version) return refused('changedMeanwhile');
    await tx.composedSummary.update({
      where: { id: summaryId },
      data: { titleDa, titleEn, version: { increment: 1 } },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'summary.renamed', idsOf(summary));
    return ok({ id: summaryId });
  });
}

import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../../composed-policy';
import { type SummaryPart, storedParts } from '../../summary-parts';
import { holdSummary, idsOf } from './hold-summary';

export type ChangeRefusal = ComposingRefusal | 'summaryNotFound' | 'changedMeanwhile' | 'notPossible';

/** Changes what a summary is made of; `change` answers null for what cannot be. Somebody else's change in between is refused. */
export async function changeParts(
  actor: Actor,
  { summaryId, version }: { summaryId: string; version: number },
  change: (parts: SummaryPart[]) => SummaryPart[] | null,
): Promise<Result<{ id: string }, ChangeRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const summary = await holdSummary(tx, actor, summaryId);
    if (!summary) return refused('summaryNotFound');
    if (summary.version !== version) return refused('changedMeanwhile');
    const parts = change(storedParts(summary.parts));
    if (!parts) return refused('notPossible');
    await tx.composedSummary.update({
      where: { id: summaryId },
      data: { parts, version: { increment: 1 } },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'summary.arranged', idsOf(summary));
    return ok({ id: summaryId });
  });
}

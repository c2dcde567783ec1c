import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { SaveSummaryTemplate } from '../composed-schema';
import { storedParts } from '../summary-parts';
import { holdSummary, idsOf } from './internal/hold-summary';

export type SaveSummaryTemplateRefusal = ComposingRefusal | 'summaryNotFound' | 'nameTaken';

/** Keeps the blocks, order and texts of a summary under a name, to begin others from. */
export async function saveSummaryTemplate(
  actor: Actor,
  { summaryId, name }: SaveSummaryTemplate,
): Promise<Result<{ id: string }, SaveSummaryTemplateRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const summary = await holdSummary(tx, actor, summaryId);
    if (!summary) return refused('summaryNotFound');
    const { count } = await tx.summaryTemplate.createMany({
      data: [{ name, parts: storedParts(summary.parts), savedAt: now(), byId: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count === 0) return refused('nameTaken');
    await recordEvent(tx, actor, 'summary_template.saved', idsOf(summary));
    return ok({ id: summaryId });
  });
}

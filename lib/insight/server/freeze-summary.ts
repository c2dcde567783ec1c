import type { Actor } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { FreezeSummary } from '../composed-schema';
import { contentOf } from './internal/content-of';
import { freezeVersion } from './internal/freeze-version';
import { holdSummary, isOfPublic } from './internal/hold-summary';

export type FreezeSummaryRefusal =
  | ComposingRefusal
  | 'summaryNotFound'
  | 'changedMeanwhile'
  | 'projectNotPublished'
  | 'reasonNeeded'
  | 'nothingChosen';

/**
 * Freezes a summary as it stands as its next version, with a hash of all it says. From the second on it says why there is a
 * new one. Those with a grant see it at once; everybody once it is published. Sent twice it is frozen once.
 */
export async function freezeSummary(
  actor: Actor,
  { summaryId, version, reasonDa, reasonEn, submissionKey }: FreezeSummary,
): Promise<Result<{ id: string; number: number }, FreezeSummaryRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(
    async (tx) => {
      const summary = await holdSummary(tx, actor, summaryId);
      if (!summary) return refused('summaryNotFound');
      const sent = await tx.summaryVersion.findFirst({ where: { submissionKey, summaryId }, select: { number: true } });
      if (sent) return ok({ id: summaryId, number: sent.number });
      if (summary.version !== version) return refused('changedMeanwhile');
      if (!isOfPublic(summary)) return refused('projectNotPublished');
      if (Array.isArray(summary.parts) && summary.parts.length === 0) return refused('nothingChosen');
      const isFirst = (await tx.summaryVersion.count({ where: { summaryId } })) === 0;
      if (!isFirst && (!reasonDa || !reasonEn)) return refused('reasonNeeded');
      const content = await contentOf(summary, now());
      if (!content) return refused('projectNotPublished');
      const { number } = await freezeVersion(tx, actor, {
        summary,
        content,
        reason: { da: reasonDa, en: reasonEn },
        submissionKey,
      });
      return ok({ id: summaryId, number });
    },
    { timeout: 60_000 },
  );
}

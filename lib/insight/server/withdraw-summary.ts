import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { WithdrawSummary } from '../composed-schema';
import { idsOf } from './internal/hold-summary';
import { holdVersion } from './internal/hold-version';

export type WithdrawSummaryRefusal = ComposingRefusal | 'versionNotFound' | 'withdrawnAlready';

/** Marks a version as not to be used any more, with the reason. It stays at its address, so that who cited it finds both. */
export async function withdrawSummary(
  actor: Actor,
  { versionId, reasonDa, reasonEn }: WithdrawSummary,
): Promise<Result<{ id: string }, WithdrawSummaryRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const version = await holdVersion(tx, actor, versionId);
    if (!version) return refused('versionNotFound');
    if (version.withdrawal) return refused('withdrawnAlready');
    await tx.summaryWithdrawal.create({
      data: { versionId, reasonDa, reasonEn, withdrawnAt: now(), byId: personIdOf(actor) },
      select: { versionId: true },
    });
    await recordEvent(tx, actor, 'summary.withdrawn', idsOf(version.summary));
    return ok({ id: version.summary.id });
  });
}

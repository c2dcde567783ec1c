import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { PublishSummary } from '../composed-schema';
import { idsOf, isOfPublic } from './internal/hold-summary';
import { holdVersion } from './internal/hold-version';

export type PublishSummaryRefusal = ComposingRefusal | 'versionNotFound' | 'projectNotPublished' | 'withdrawnAlready';

/** Shows a frozen version to everybody, at an address that stands. Published twice it is published once. */
export async function publishSummary(
  actor: Actor,
  { versionId }: PublishSummary,
): Promise<Result<{ id: string }, PublishSummaryRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const version = await holdVersion(tx, actor, versionId);
    if (!version) return refused('versionNotFound');
    if (version.withdrawal) return refused('withdrawnAlready');
    if (!isOfPublic(version.summary)) return refused('projectNotPublished');
    const { count } = await tx.summaryPublication.createMany({
      data: [{ versionId, publishedAt: now(), byId: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'summary.published', idsOf(version.summary));
    return ok({ id: version.summary.id });
  });
}

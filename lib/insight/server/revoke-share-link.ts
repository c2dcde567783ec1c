import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { RevokeShareLink } from '../composed-schema';
import { holdSummary, idsOf } from './internal/hold-summary';

export type RevokeShareLinkRefusal = ComposingRefusal | 'linkNotFound';

/** Ends a share link at once: the next request is answered as if there had been none. Revoked twice it is revoked once. */
export async function revokeShareLink(
  actor: Actor,
  { linkId }: RevokeShareLink,
): Promise<Result<{ id: string }, RevokeShareLinkRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const link = await tx.shareLink.findUnique({ where: { id: linkId }, select: { summaryId: true } });
    const summary = link && (await holdSummary(tx, actor, link.summaryId));
    if (!summary) return refused('linkNotFound');
    const { count } = await tx.shareLink.updateMany({ where: { id: linkId, revokedAt: null }, data: { revokedAt: now() } });
    if (count > 0) await recordEvent(tx, actor, 'share_link.revoked', idsOf(summary));
    return ok({ id: summary.id });
  });
}

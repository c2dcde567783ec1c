import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { RevokeEmbed } from '../composed-schema';
import { holdSummary, idsOf } from './internal/hold-summary';

export type RevokeEmbedRefusal = ComposingRefusal | 'embedNotFound';

/** Ends an embed at once: the frame says that it is gone. Revoked twice it is revoked once. */
export async function revokeEmbed(actor: Actor, { embedId }: RevokeEmbed): Promise<Result<{ id: string }, RevokeEmbedRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const embed = await tx.summaryEmbed.findUnique({ where: { id: embedId }, select: { summaryId: true } });
    const summary = embed && (await holdSummary(tx, actor, embed.summaryId));
    if (!summary) return refused('embedNotFound');
    const { count } = await tx.summaryEmbed.updateMany({ where: { id: embedId, revokedAt: null }, data: { revokedAt: now() } });
    if (count > 0) await recordEvent(tx, actor, 'embed.revoked', idsOf(summary));
    return ok({ id: summary.id });
  });
}

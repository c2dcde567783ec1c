import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { randomToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ComposingRefusal, mayComposeSummaries } from '../composed-policy';
import type { MakeEmbed } from '../composed-schema';
import { holdSummary, idsOf } from './internal/hold-summary';

export type MakeEmbedRefusal = ComposingRefusal | 'summaryNotFound' | 'originsNeeded';

/** Makes a frame for other sites, which shows the newest published version: on the sites it is made for, or on any. */
export async function makeEmbed(
  actor: Actor,
  { summaryId, label, reach, origins }: MakeEmbed,
): Promise<Result<{ id: string }, MakeEmbedRefusal>> {
  const verdict = mayComposeSummaries(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (reach === 'sites' && origins.length === 0) return refused('originsNeeded');
  return db().$transaction(async (tx) => {
    const summary = await holdSummary(tx, actor, summaryId);
    if (!summary) return refused('summaryNotFound');
    await tx.summaryEmbed.create({
      data: {
        summaryId,
        key: randomToken(),
        label,
        origins: reach === 'any' ? [] : origins,
        createdAt: now(),
        byId: personIdOf(actor),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'embed.made', idsOf(summary));
    return ok({ id: summaryId });
  });
}

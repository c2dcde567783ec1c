import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayBlock } from '../block';
import type { ModerationRefusal } from '../moderation-policy';
import type { TakeBack } from '../take-back-schema';

/** Erases what was written before a redaction, for good: from then on it cannot be taken back. */
export async function eraseOriginal(
  actor: Actor,
  { code }: TakeBack,
): Promise<Result<{ code: string }, ModerationRefusal | 'originalNotKept'>> {
  const verdict = mayBlock(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const kept = await tx.redactedOriginal.findFirst({
      where: { contribution: { code, projectId: reach(actor, 'person.block') } },
      select: { contributionId: true, contribution: { select: { projectId: true } } },
    });
    if (!kept) return refused('originalNotKept');
    await tx.redactedOriginal.deleteMany({ where: { contributionId: kept.contributionId } });
    await recordEvent(tx, actor, 'original.erased', { contribution: kept.contributionId, project: kept.contribution.projectId });
    return ok({ code });
  });
}

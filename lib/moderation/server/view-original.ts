import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import type { TakeBack } from '../take-back-schema';

export type Original = { title: string | null; text: string };

/** What was written before a redaction, for one who decides cases. Each view is an event. */
export async function viewOriginal(
  actor: Actor,
  { code }: TakeBack,
): Promise<Result<Original, ModerationRefusal | 'originalNotKept'>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const kept = await tx.redactedOriginal.findFirst({
      where: { contribution: { code, projectId: reach(actor, 'case.decide') } },
      select: { title: true, text: true, contributionId: true, contribution: { select: { projectId: true } } },
    });
    if (!kept) return refused('originalNotKept');
    const { title, text, contributionId, contribution } = kept;
    await recordEvent(tx, actor, 'original.viewed', { contribution: contributionId, project: contribution.projectId });
    return ok({ title, text });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayAnswer } from '../answer-policy';
import type { MarkUse } from '../answer-schema';

export type MarkUseRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'notPublished' | 'useReasonNeeded';

/** Says how a published contribution was used, and why. The latest marking holds; earlier ones are kept. */
export async function markUse(actor: Actor, input: MarkUse): Promise<Result<{ code: string }, MarkUseRefusal>> {
  const verdict = mayAnswer(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const reason = input.reason.trim();
  if (!reason) return refused('useReasonNeeded');

  return db().$transaction(async (tx) => {
    const found = await tx.contribution.findUnique({
      where: { code: input.code, projectId: reach(actor, 'contribution.answer') },
      select: { id: true, publication: { select: { contributionId: true } } },
    });
    if (!found) return refused('contributionNotFound');
    if (!found.publication) return refused('notPublished');
    await tx.contributionUse.create({
      data: { contributionId: found.id, use: input.use, reason, byId: personIdOf(actor), markedAt: now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'use.marked', await contributionEventIds(tx, found.id));
    return ok({ code: input.code });
  });
}

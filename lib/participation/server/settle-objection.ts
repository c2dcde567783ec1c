import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { SettleObjection } from '../objection-schema';

export type SettleObjectionRefusal = 'signInNeeded' | 'notAllowed' | 'replyNotFound' | 'alreadySettled';

/** Records that the authority and the municipality have agreed, or that the objection was dropped, and why. */
export async function settleObjection(
  actor: Actor,
  { code, settlement, reason }: SettleObjection,
): Promise<Result<{ code: string }, SettleObjectionRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.contribution.findUnique({
      where: { code, projectId: reach(actor, 'project.edit'), hearingReply: { objection: { isNot: null } } },
      select: { id: true },
    });
    if (!found) return refused('replyNotFound');
    const { count } = await tx.authorityObjection.updateMany({
      where: { contributionId: found.id, settledAt: null },
      data: { settlement, settledReason: reason, settledAt: now(), settledById: personIdOf(actor) },
    });
    if (count === 0) return refused('alreadySettled');
    await recordEvent(tx, actor, 'objection.settled', await contributionEventIds(tx, found.id));
    return ok({ code });
  });
}

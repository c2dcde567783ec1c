import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { endSessionsOf } from '@/lib/identity/server/end-sessions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { deadlineAfter } from '../appeal';
import { mayBlock } from '../block';
import type { ImposeBlock } from '../block-schema';
import type { ModerationRefusal } from '../moderation-policy';

export type ImposeBlockRefusal = ModerationRefusal | 'contributionNotFound' | 'noAuthor' | 'notBlockable' | 'alreadyBlocked';

/**
 * Blocks whoever sent a contribution, for a time, with a reason and words to them. Their sessions end at once; signed in
 * again they can still read, take back and appeal. One block at a time: the database holds it to that.
 */
export async function imposeBlock(
  actor: Actor,
  { code, days, reason, text }: ImposeBlock,
): Promise<Result<{ code: string; endsAt: Date }, ImposeBlockRefusal>> {
  const verdict = mayBlock(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const said = await db().contribution.findUnique({
    where: { code, projectId: reach(actor, 'person.block') },
    select: { id: true, author: { select: { id: true, roles: { select: { role: true } } } } },
  });
  if (!said) return refused('contributionNotFound');
  const { author: person } = said;
  if (!person) return refused('noAuthor');
  if (person.roles.length > 0) return refused('notBlockable');

  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "User" WHERE "id" = ${person.id} FOR UPDATE`;
    const at = now();
    const current = await tx.block.count({ where: { personId: person.id, liftedAt: null, endsAt: { gt: at } } });
    if (current > 0) return refused('alreadyBlocked');
    const id = timeOrderedId(at);
    const endsAt = deadlineAfter(at, days);
    await tx.block.create({
      data: {
        id,
        personId: person.id,
        contributionId: said.id,
        reason,
        text,
        imposedById: personIdOf(actor),
        imposedAt: at,
        endsAt,
      },
      select: { id: true },
    });
    await endSessionsOf(tx, person.id);
    await recordEvent(tx, actor, 'block.imposed', { block: id, person: person.id });
    return ok({ code, endsAt });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditAccount } from '../people';

/** Ends one of a person's own sessions, wherever it is. Somebody else's answers like one that is not there. */
export async function endOwnSession(
  actor: Actor,
  { id }: { id: string },
): Promise<Result<{ ended: number }, 'signInNeeded' | 'sessionNotFound'>> {
  const verdict = mayEditAccount(actor);
  const userId = personIdOf(actor);
  if (!verdict.allowed || !userId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id, userId } });
    if (count === 0) return refused('sessionNotFound');
    await recordEvent(tx, actor, 'session.ended', { person: userId });
    return ok({ ended: count });
  });
}

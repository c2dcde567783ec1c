import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditAccount } from '../people';

/** Ends every session of a person but the one this is asked from. None is no error. */
export async function endOtherSessions(
  actor: Actor,
  { sessionToken }: { sessionToken: string | undefined },
): Promise<Result<{ ended: number }, 'signInNeeded'>> {
  const verdict = mayEditAccount(actor);
  const userId = personIdOf(actor);
  if (!verdict.allowed || !userId || !sessionToken) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId, sessionToken: { not: hashToken(sessionToken) } } });
    if (count > 0) await recordEvent(tx, actor, 'session.ended', { person: userId });
    return ok({ ended: count });
  });
}

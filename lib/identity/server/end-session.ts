import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';

/** Ends the session a token belongs to. Ending what has ended already is no error. */
export async function endSession(
  actor: Actor,
  input: { sessionToken: string | undefined },
): Promise<Result<{ ended: boolean }, never>> {
  const personId = personIdOf(actor);
  const { sessionToken } = input;
  if (!personId || !sessionToken) return ok({ ended: false });
  return db().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { sessionToken: hashToken(sessionToken), userId: personId },
    });
    if (count > 0) await recordEvent(tx, actor, 'sign_out.done', { person: personId });
    return ok({ ended: count > 0 });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayAttend } from '../meeting-policy';
import type { SignUp } from '../meeting-schema';
import { giveFreeSeats, lockShownMeeting } from './internal/meeting-rows';

export type CancelSignUpRefusal = 'signInNeeded' | 'meetingNotFound';

/** Takes somebody off the list of a meeting; their seat goes to whoever has waited longest. Said twice it is done once. */
export async function cancelSignUp(actor: Actor, { id }: SignUp): Promise<Result<{ hasSeat: false }, CancelSignUpRefusal>> {
  const verdict = mayAttend(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const meeting = await lockShownMeeting(tx, actor, id);
    if (!meeting) return refused('meetingNotFound');
    const { count } = await tx.meetingSignUp.deleteMany({ where: { meetingId: id, personId } });
    if (count > 0) {
      await recordEvent(tx, actor, 'meeting.left', { meeting: id, person: personId, project: meeting.projectId });
      if (!meeting.cancellation) await giveFreeSeats(tx, actor, meeting);
    }
    return ok({ hasSeat: false });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayAttend, type SignUpStop, signUpStop } from '../meeting-policy';
import type { SignUp } from '../meeting-schema';
import { freeSeat, lockShownMeeting } from './internal/meeting-rows';

export type SignUpRefusal = 'signInNeeded' | 'meetingNotFound' | SignUpStop;

/** Gives somebody a seat at a meeting, or a place on its waiting list. However often it is asked, there is one. */
export async function signUp(actor: Actor, { id }: SignUp): Promise<Result<{ hasSeat: boolean }, SignUpRefusal>> {
  const verdict = mayAttend(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const meeting = await lockShownMeeting(tx, actor, id);
    if (!meeting) return refused('meetingNotFound');
    const stop = signUpStop({ ...meeting, isCancelled: meeting.cancellation !== null }, now());
    if (stop) return refused(stop);
    const mine = { meetingId_personId: { meetingId: id, personId } };
    const before = await tx.meetingSignUp.findUnique({ where: mine, select: { seat: true } });
    if (before) return ok({ hasSeat: before.seat !== null });
    const seat = await freeSeat(tx, meeting);
    await tx.meetingSignUp.create({ data: { meetingId: id, personId, seat, signedUpAt: now() }, select: { id: true } });
    await recordEvent(tx, actor, 'meeting.signed_up', { meeting: id, person: personId, project: meeting.projectId });
    return ok({ hasSeat: seat !== null });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { CancelMeeting } from '../meeting-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedMeeting, meetingEventIds } from './internal/meeting-rows';

export type CancelMeetingRefusal = 'signInNeeded' | 'notAllowed' | 'meetingNotFound' | 'meetingCancelled';

/** Calls a meeting off: it stays on its page with the reason, and everybody who signed up hears of it. */
export async function cancelMeeting(
  actor: Actor,
  { id, ...reasons }: CancelMeeting,
): Promise<Result<{ slug: string }, CancelMeetingRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const meeting = await lockEditedMeeting(tx, actor, id);
    if (!meeting) return refused('meetingNotFound');
    if (meeting.cancellation) return refused('meetingCancelled');
    const row = { ...reasons, meetingId: id, cancelledAt: now(), byId: personIdOf(actor) };
    await tx.meetingCancellation.create({ data: row, select: { meetingId: true } });
    await recordEvent(tx, actor, 'meeting.cancelled', await meetingEventIds(tx, id, meeting.projectId));
    return ok({ slug: meeting.project.slug });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isMoved } from '../meeting-policy';
import { type EditMeeting, meetingColumns } from '../meeting-schema';
import { mayEditProjects } from '../project-policy';
import { giveFreeSeats, lockEditedMeeting, meetingEventIds } from './internal/meeting-rows';

export type EditMeetingRefusal = 'signInNeeded' | 'notAllowed' | 'meetingNotFound' | 'phaseNotFound' | 'seatsGiven' | 'conflict';

/**
 * Changes a meeting from the version somebody started with. More seats go to those who wait; given seats are not taken back.
 * Whoever has signed up hears of a new time, place or link, with the old beside it.
 */
export async function editMeeting(
  actor: Actor,
  { id, version, ...written }: EditMeeting,
): Promise<Result<{ slug: string }, EditMeetingRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const meeting = await lockEditedMeeting(tx, actor, id);
    if (!meeting) return refused('meetingNotFound');
    const { projectId, project } = meeting;
    const { phaseId, seats } = written;
    if (phaseId && (await tx.phase.count({ where: { id: phaseId, projectId } })) === 0) return refused('phaseNotFound');
    const highest = await tx.meetingSignUp.aggregate({ where: { meetingId: id }, _max: { seat: true } });
    const given = highest._max.seat ?? 0;
    if (seats !== null && seats < given) return refused('seatsGiven', { given });
    const columns = meetingColumns(written);
    const change = { where: { id, version }, data: { ...columns, version: { increment: 1 } } };
    const { count } = await tx.meeting.updateMany(change);
    if (count === 0) return refused('conflict');
    await giveFreeSeats(tx, actor, { id, seats, projectId });
    const ids = await meetingEventIds(tx, id, projectId);
    await recordEvent(tx, actor, 'meeting.edited', ids);
    if (!meeting.cancellation && isMoved(meeting, columns)) {
      const { startsAt, endsAt, placeDa, placeEn, link } = meeting;
      const before = { meetingId: id, startsAt, endsAt, placeDa, placeEn, link, movedAt: now(), byId: personIdOf(actor) };
      const move = await tx.meetingMove.create({ data: before, select: { id: true } });
      await recordEvent(tx, actor, 'meeting.moved', { ...ids, move: move.id });
    }
    return ok({ slug: project.slug });
  });
}

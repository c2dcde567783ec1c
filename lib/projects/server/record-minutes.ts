import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { RecordMinutes } from '../meeting-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedMeeting, meetingEventIds } from './internal/meeting-rows';

export type RecordMinutesRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'meetingNotFound'
  | 'meetingNotHeld'
  | 'documentNotFound'
  | 'codesUnknown';

/** Writes what came of a meeting that has begun, and which published contributions of the project were spoken of. Written again it replaces what stood there. */
export async function recordMinutes(
  actor: Actor,
  { id, codes, ...minutes }: RecordMinutes,
): Promise<Result<{ slug: string }, RecordMinutesRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const meeting = await lockEditedMeeting(tx, actor, id);
    if (!meeting) return refused('meetingNotFound');
    const { projectId, project, cancellation } = meeting;
    const hasBegun = (await tx.meeting.count({ where: { id, startsAt: { lte: now() } } })) > 0;
    if (cancellation || !hasBegun) return refused('meetingNotHeld');
    const { minutesDocumentId } = minutes;
    if (minutesDocumentId && (await tx.projectDocument.count({ where: { id: minutesDocumentId, projectId } })) === 0)
      return refused('documentNotFound');
    const spokenOf = await tx.contribution.findMany({
      where: { code: { in: codes }, projectId, publication: { isNot: null } },
      select: { id: true, code: true },
    });
    const unknown = codes.filter((code) => !spokenOf.some((each) => each.code === code));
    if (unknown.length > 0) return refused('codesUnknown', { codes: unknown.join(', ') });
    await tx.meeting.update({ where: { id }, data: { ...minutes, version: { increment: 1 } }, select: { id: true } });
    await tx.meetingMention.deleteMany({ where: { meetingId: id } });
    await tx.meetingMention.createMany({ data: spokenOf.map((each) => ({ meetingId: id, contributionId: each.id })) });
    await recordEvent(tx, actor, 'minutes.recorded', await meetingEventIds(tx, id, projectId));
    return ok({ slug: project.slug });
  });
}

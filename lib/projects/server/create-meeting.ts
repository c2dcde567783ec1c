import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type CreateMeeting, meetingColumns } from '../meeting-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedProject } from './internal/edited-project';
import { meetingEventIds } from './internal/meeting-rows';

export type CreateMeetingRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'phaseNotFound' | 'meetingThere';

/** Announces a meeting about a project, once: it is shown with the project. */
export async function createMeeting(
  actor: Actor,
  { projectId, ...written }: CreateMeeting,
): Promise<Result<{ slug: string; id: string }, CreateMeetingRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const project = await lockEditedProject(tx, actor, projectId);
    if (!project) return refused('projectNotFound');
    const { phaseId } = written;
    if (phaseId && (await tx.phase.count({ where: { id: phaseId, projectId } })) === 0) return refused('phaseNotFound');
    const columns = meetingColumns(written);
    const { titleDa, startsAt } = columns;
    if ((await tx.meeting.count({ where: { projectId, titleDa, startsAt } })) > 0) return refused('meetingThere');
    const { id } = await tx.meeting.create({
      data: { ...columns, projectId, createdAt: now(), byId: personIdOf(actor), isExample: project.isExample },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'meeting.created', await meetingEventIds(tx, id, projectId));
    return ok({ slug: project.slug, id });
  });
}

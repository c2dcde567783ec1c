import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { RemoveInvitation } from '../circle-schema';
import { mayEditProjects } from '../project-policy';
import { leaveMeetings } from './internal/leave-meetings';

export type RemoveInvitationRefusal = 'signInNeeded' | 'notAllowed' | 'invitationNotFound';

/** Takes an address off the list of a project: at once it is as unknown to its owner as to everybody. Their seats go to others. */
export async function removeInvitation(
  actor: Actor,
  { id }: RemoveInvitation,
): Promise<Result<{ slug: string }, RemoveInvitationRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const invitation = await tx.projectInvitation.findFirst({
      where: { id, projectId: reach(actor, 'project.edit') },
      select: { projectId: true, email: true, project: { select: { slug: true } } },
    });
    if (!invitation) return refused('invitationNotFound');
    const { projectId, email, project } = invitation;
    const { count } = await tx.projectInvitation.deleteMany({ where: { id } });
    if (count === 0) return refused('invitationNotFound');
    const person = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (person) await leaveMeetings(tx, actor, { personId: person.id, projectId });
    await recordEvent(tx, actor, 'invitation.removed', { project: projectId });
    return ok({ slug: project.slug });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { Invite } from '../circle-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedProject } from './internal/edited-project';
import { mailInvitations } from './internal/invitation-mails';

export type InviteRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'notInviteOnly';

/**
 * Puts addresses on the list of a project for invited people. Once the project is open each new one gets a mail; before that
 * they get it when it opens. An address that is on the list already is left as it is.
 */
export async function inviteToProject(
  actor: Actor,
  { projectId, addresses, language }: Invite,
): Promise<Result<{ slug: string; invited: number }, InviteRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const project = await lockEditedProject(tx, actor, projectId);
    if (!project) return refused('projectNotFound');
    if (!project.inviteOnly) return refused('notInviteOnly');
    const added = await tx.projectInvitation.createManyAndReturn({
      data: addresses.map((email) => ({ projectId, email, locale: language, invitedAt: now(), byId: personIdOf(actor) })),
      skipDuplicates: true,
      select: { id: true, email: true, locale: true },
    });
    if (added.length > 0) await recordEvent(tx, actor, 'people.invited', { project: projectId });
    if (project.opening) await mailInvitations(tx, projectId, added);
    return ok({ slug: project.slug, invited: added.length });
  });
}

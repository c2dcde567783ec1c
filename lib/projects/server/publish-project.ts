import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '../project-policy';
import type { PublishProject } from '../project-schema';
import { type ReviewBlock, reviewBlock } from '../review';
import { mailInvitations } from './internal/invitation-mails';
import { projectEventIds } from './internal/project-rows';

export type PublishProjectRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'alreadyPublished' | ReviewBlock;

/**
 * Lets everybody read the project from now on, or those who are invited to one that is for them, unless somebody else was
 * asked to look at it first and has not said yes.
 */
export async function publishProject(
  actor: Actor,
  input: PublishProject,
): Promise<Result<{ slug: string }, PublishProjectRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Project" WHERE "id" = ${input.id} FOR UPDATE`;
    const project = await tx.project.findUnique({
      where: { id: input.id, AND: { id: reach(actor, 'project.edit') } },
      select: {
        id: true,
        slug: true,
        inviteOnly: true,
        reviews: { orderBy: [{ askedAt: 'desc' }, { id: 'desc' }], take: 1, select: { outcome: true } },
      },
    });
    if (!project) return refused('projectNotFound');
    const block = reviewBlock(project.reviews[0] ?? null, env().TRAADEN_REVIEW === 'required');
    if (block) return refused(block);
    if (project.inviteOnly) return openToInvited(tx, actor, project);
    const { count } = await tx.projectPublication.createMany({
      data: [{ projectId: project.id, publishedAt: now(), byId: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count === 0) return refused('alreadyPublished');
    await recordEvent(tx, actor, 'project.published', await projectEventIds(tx, project.id));
    return ok({ slug: project.slug });
  });
}

/** Opens a project for invited people: everybody on its list gets a mail, and nobody else learns of it. */
async function openToInvited(
  tx: Db,
  actor: Actor,
  { id: projectId, slug }: { id: string; slug: string },
): Promise<Result<{ slug: string }, 'alreadyPublished'>> {
  const { count } = await tx.projectOpening.createMany({
    data: [{ projectId, openedAt: now(), byId: personIdOf(actor) }],
    skipDuplicates: true,
  });
  if (count === 0) return refused('alreadyPublished');
  const select = { id: true, email: true, locale: true } as const;
  await mailInvitations(tx, projectId, await tx.projectInvitation.findMany({ where: { projectId }, select }));
  await recordEvent(tx, actor, 'project.opened', { project: projectId });
  return ok({ slug });
}

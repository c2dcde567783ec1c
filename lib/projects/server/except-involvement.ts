import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { ExceptInvolvement } from '../hearing-schema';
import { mayEditProjects } from '../project-policy';
import { projectEventIds } from './internal/project-rows';

export type ExceptInvolvementRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'projectNotFound'
  | 'exceptionNotNeeded'
  | 'alreadyExcepted';

/** Publishes, under a named official, why a project that affects local people goes on without their involvement. */
export async function exceptInvolvement(
  actor: Actor,
  { projectId, ...written }: ExceptInvolvement,
): Promise<Result<{ slug: string }, ExceptInvolvementRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const project = await tx.project.findUnique({
      where: { id: projectId, AND: { id: reach(actor, 'project.edit') } },
      select: { slug: true, affectsLocals: true },
    });
    if (!project) return refused('projectNotFound');
    if (!project.affectsLocals) return refused('exceptionNotNeeded');
    const { count } = await tx.involvementException.createMany({
      data: [{ ...written, projectId, byId: personIdOf(actor), publishedAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) return refused('alreadyExcepted');
    await recordEvent(tx, actor, 'involvement.excepted', await projectEventIds(tx, projectId));
    return ok({ slug: project.slug });
  });
}

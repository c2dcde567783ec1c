import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isForCircle } from '../circle';
import { type PhaseChangeRefusal, phaseChangeRefusal } from '../phase-change';
import type { CreatePhase } from '../phase-schema';
import { mayEditProjects } from '../project-policy';
import { phaseColumns } from './internal/phase-columns';
import { phaseEventIds } from './internal/project-rows';

export type CreatePhaseRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'projectNotFound'
  | 'committeeNotFound'
  | 'slugTaken'
  | 'actForEverybody'
  | PhaseChangeRefusal;

/** Starts a phase of a project as a draft. It takes the mark of an example from its project. */
export async function createPhase(
  actor: Actor,
  input: CreatePhase,
): Promise<Result<{ id: string; slug: string; project: string }, CreatePhaseRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { projectId, ...written } = input;
  const stop = phaseChangeRefusal({ ...written, isPublished: false, hasSurvey: false, votes: null, hasVotes: false }, written);
  if (stop) return refused(stop);
  try {
    return await db().$transaction(async (tx) => {
      const project = await tx.project.findUnique({
        where: { id: projectId, AND: { id: reach(actor, 'project.edit') } },
        select: { slug: true, isExample: true, inviteOnly: true },
      });
      if (!project) return refused('projectNotFound');
      if (project.inviteOnly && !isForCircle(written.acts)) return refused('actForEverybody');
      if (written.committeeId && !(await tx.committee.count({ where: { id: written.committeeId } })))
        return refused('committeeNotFound');
      const phase = await tx.phase.create({
        data: { ...phaseColumns(written), projectId, isExample: project.isExample },
        select: { id: true, slug: true },
      });
      await recordEvent(tx, actor, 'phase.created', await phaseEventIds(tx, phase.id, projectId));
      return ok({ ...phase, project: project.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}

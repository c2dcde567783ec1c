import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type PhaseChangeRefusal, phaseChangeRefusal } from '../phase-change';
import type { EditPhase } from '../phase-schema';
import { mayEditProjects } from '../project-policy';
import { phaseColumns } from './internal/phase-columns';
import { phaseEventIds } from './internal/project-rows';

export type EditPhaseRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'phaseNotFound'
  | 'committeeNotFound'
  | 'slugTaken'
  | 'conflict'
  | PhaseChangeRefusal;

/**
 * Changes a phase, from the version somebody started with (`conflict` when another was faster). The
 * period of a published phase is only ever made longer.
 */
export async function editPhase(
  actor: Actor,
  input: EditPhase,
): Promise<Result<{ id: string; slug: string; project: string }, EditPhaseRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, version, ...written } = input;
  try {
    return await db().$transaction(async (tx) => {
      // Whoever gives a vote holds the row: their vote is stored first, or finds the phase as it is afterwards.
      await tx.$queryRaw`SELECT 1 FROM "Phase" WHERE "id" = ${id} FOR UPDATE`;
      const found = await tx.phase.findUnique({ where: { id, projectId: reach(actor, 'project.edit') }, select: phaseBefore });
      if (!found) return refused('phaseNotFound');
      const before = {
        opensOn: dateOnly(found.opensOn),
        closesOn: dateOnly(found.closesOn),
        isPublished: found.publication !== null,
        hasSurvey: found.survey !== null,
        votes: found.votes,
        hasVotes: found.priorityVotes.length > 0,
      };
      const stop = phaseChangeRefusal(before, written);
      if (stop) return refused(stop, { opensOn: before.opensOn, closesOn: before.closesOn });
      if (written.committeeId && !(await tx.committee.count({ where: { id: written.committeeId } })))
        return refused('committeeNotFound');
      const { count } = await tx.phase.updateMany({
        where: { id, version },
        data: { ...phaseColumns(written), version: { increment: 1 } },
      });
      if (count === 0) return refused('conflict');
      await recordEvent(tx, actor, 'phase.edited', await phaseEventIds(tx, id, found.projectId));
      return ok({ id, slug: written.slug, project: found.project.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}

const phaseBefore = {
  projectId: true,
  opensOn: true,
  closesOn: true,
  publication: { select: { phaseId: true } },
  survey: { select: { id: true } },
  votes: true,
  priorityVotes: { take: 1, select: { place: true } },
  project: { select: { slug: true } },
} as const;

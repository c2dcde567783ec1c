import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { smallestGroup } from '@/lib/statistics/small-groups';
import { areAnswersIn } from '../answer-days';
import { isForCircle } from '../circle';
import type { HearingFault } from '../hearing';
import { type PhaseChangeRefusal, phaseChangeRefusal } from '../phase-change';
import type { EditPhase } from '../phase-schema';
import { mayEditProjects } from '../project-policy';
import { dateColumn, hearingFaultOf, periodOf } from './internal/hearing-rows';
import { phaseColumns } from './internal/phase-columns';
import { phaseEventIds } from './internal/project-rows';

export type EditPhaseRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'phaseNotFound'
  | 'committeeNotFound'
  | 'slugTaken'
  | 'conflict'
  | 'actForEverybody'
  | HearingFault['code']
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
        ...periodOf(found),
        acts: found.acts,
        isPublished: found.publication !== null,
        hasSurvey: found.survey !== null,
        isSurveyCounted: isSurveyCounted(found),
        votes: found.votes,
        hasVotes: found.priorityVotes.length > 0,
      };
      const stop = phaseChangeRefusal(before, written);
      if (stop) return refused(stop, { opensOn: before.opensOn, closesOn: before.closesOn });
      if (found.project.inviteOnly && !isForCircle(written.acts)) return refused('actForEverybody');
      if (written.committeeId && !(await tx.committee.count({ where: { id: written.committeeId } })))
        return refused('committeeNotFound');
      if (before.isPublished && written.acts.includes('hearing_reply')) {
        const fault = await hearingFaultOf(tx, id, written);
        if (fault) return refused(fault.code, 'details' in fault ? fault.details : undefined);
      }
      const { count } = await tx.phase.updateMany({
        where: { id, version },
        data: { ...phaseColumns(written), version: { increment: 1 } },
      });
      if (count === 0) return refused('conflict');
      await recordEvent(tx, actor, 'phase.edited', await phaseEventIds(tx, id, found.projectId));
      if (before.isPublished && written.closesOn > before.closesOn)
        await noteExtension(tx, actor, { id, projectId: found.projectId, from: before.closesOn, to: written.closesOn });
      return ok({ id, slug: written.slug, project: found.project.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}

type Extension = { id: string; projectId: string; from: string; to: string };

/** People read when and by how much they were given more time. */
async function noteExtension(tx: Db, actor: Actor, { id, projectId, from, to }: Extension): Promise<void> {
  await tx.phaseExtension.create({
    data: { phaseId: id, fromDate: dateColumn(from), toDate: dateColumn(to), extendedAt: now(), byId: personIdOf(actor) },
    select: { id: true },
  });
  await recordEvent(tx, actor, 'phase.extended', await phaseEventIds(tx, id, projectId));
}

/** Where fewer have answered nothing has been told that could be subtracted. */
function isSurveyCounted({
  closesOn,
  survey,
}: {
  closesOn: Date;
  survey: { paperUntil: Date | null; responses: unknown[] } | null;
}) {
  if (!survey || survey.responses.length < smallestGroup) return false;
  return areAnswersIn({ closesOn, paperUntil: survey.paperUntil }, now());
}

const phaseBefore = {
  acts: true,
  projectId: true,
  opensOn: true,
  closesOn: true,
  publication: { select: { phaseId: true } },
  survey: { select: { paperUntil: true, responses: { take: smallestGroup, select: { id: true } } } },
  votes: true,
  priorityVotes: { take: 1, select: { place: true } },
  project: { select: { slug: true, inviteOnly: true } },
} as const;

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isForCircle } from '../circle';
import type { HearingFault } from '../hearing';
import { type PhasePublishingRefusal, phasePublishingRefusal } from '../phase-change';
import type { PublishPhase } from '../phase-schema';
import { mayEditProjects } from '../project-policy';
import { hearingFaultOf, periodOf } from './internal/hearing-rows';
import { phaseEventIds } from './internal/project-rows';
import { isShown, shownSelect } from './internal/project-selects';

export type PublishPhaseRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'phaseNotFound'
  | 'alreadyPublished'
  | 'actForEverybody'
  | HearingFault['code']
  | PhasePublishingRefusal;

/** Shows the phase to everybody; it opens on its first day, or now when that has come. */
export async function publishPhase(
  actor: Actor,
  input: PublishPhase,
): Promise<Result<{ slug: string; project: string }, PublishPhaseRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const phase = await tx.phase.findUnique({
      where: { id: input.id, projectId: reach(actor, 'project.edit') },
      select: {
        id: true,
        slug: true,
        opensOn: true,
        closesOn: true,
        acts: true,
        committeeId: true,
        projectId: true,
        project: { select: { slug: true, inviteOnly: true, ...shownSelect } },
      },
    });
    if (!phase) return refused('phaseNotFound');
    const { committeeId, project } = phase;
    const ready = { committeeId, closesOn: dateOnly(phase.closesOn), isProjectPublished: isShown(project) };
    const stop = phasePublishingRefusal(ready, now());
    if (stop) return refused(stop);
    if (project.inviteOnly && !isForCircle(phase.acts)) return refused('actForEverybody');
    const fault = phase.acts.includes('hearing_reply') ? await hearingFaultOf(tx, phase.id, periodOf(phase)) : null;
    if (fault) return refused(fault.code, 'details' in fault ? fault.details : undefined);
    const { count } = await tx.phasePublication.createMany({
      data: [{ phaseId: phase.id, publishedAt: now(), byId: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count === 0) return refused('alreadyPublished');
    await recordEvent(tx, actor, 'phase.published', await phaseEventIds(tx, phase.id, phase.projectId));
    return ok({ slug: phase.slug, project: project.slug });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { countsFrom, type HearingFault, hearingFault } from '../hearing';
import { needsReason } from '../hearing-rules';
import type { SaveHearing } from '../hearing-schema';
import { mayEditProjects } from '../project-policy';
import { dateColumn, periodOf } from './internal/hearing-rows';
import { phaseEventIds } from './internal/project-rows';

export type SaveHearingRefusal = 'signInNeeded' | 'notAllowed' | 'phaseNotFound' | 'conflict' | HearingFault['code'];

/**
 * Writes what makes a phase a hearing, from the version somebody started with (0 for the first). Of a draft anything can
 * be written; once it is shown its legal bases must hold for the period people have been told.
 */
export async function saveHearing(
  actor: Actor,
  { phaseId, version, meetingOn, ...written }: SaveHearing,
): Promise<Result<{ slug: string; project: string }, SaveHearingRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const at = now();
  try {
    return await db().$transaction(async (tx) => {
      const phase = await tx.phase.findUnique({
        where: { id: phaseId, projectId: reach(actor, 'project.edit') },
        select: {
          slug: true,
          projectId: true,
          opensOn: true,
          closesOn: true,
          acts: true,
          project: { select: { slug: true } },
          publication: { select: { publishedAt: true } },
        },
      });
      if (!phase) return refused('phaseNotFound');
      if (phase.publication && phase.acts.includes('hearing_reply')) {
        const { opensOn, closesOn } = periodOf(phase);
        const fault = hearingFault(written, countsFrom(copenhagenDate(phase.publication.publishedAt), opensOn), closesOn);
        if (fault) return refused(fault.code, 'details' in fault ? fault.details : undefined);
      }
      const isException = needsReason(written.legalBases);
      const columns = {
        ...written,
        meetingOn: meetingOn ? dateColumn(meetingOn) : null,
        reasonById: isException ? personIdOf(actor) : null,
        reasonAt: isException ? at : null,
      };
      if (version === 0) await tx.hearing.create({ data: { ...columns, phaseId }, select: { phaseId: true } });
      else {
        const change = { where: { phaseId, version }, data: { ...columns, version: { increment: 1 } } };
        const { count } = await tx.hearing.updateMany(change);
        if (count === 0) return refused('conflict');
      }
      await recordEvent(tx, actor, 'hearing.saved', await phaseEventIds(tx, phaseId, phase.projectId));
      return ok({ slug: phase.slug, project: phase.project.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('conflict');
    throw error;
  }
}

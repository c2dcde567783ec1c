import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { StartPaper } from '../paper-schema';
import type { PaperPlace } from './internal/find-paper';
import { numberRows } from './internal/number-rows';

export type StartPaperRefusal = 'signInNeeded' | 'notAllowed' | 'hearingNotFound' | 'hearingOpen' | 'paperThere';

/**
 * Begins the white paper of a hearing whose deadline has passed, and numbers its replies by the time received. From here on
 * no number changes.
 */
export async function startWhitePaper(actor: Actor, { phaseId }: StartPaper): Promise<Result<PaperPlace, StartPaperRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  try {
    return await db().$transaction(async (tx) => {
      const phase = await tx.phase.findFirst({
        where: {
          id: phaseId,
          hearing: { isNot: null },
          publication: { isNot: null },
          projectId: reach(actor, 'project.edit'),
        },
        select: { id: true, slug: true, closesOn: true, projectId: true, project: { select: { slug: true, titleDa: true } } },
      });
      if (!phase) return refused('hearingNotFound');
      if (copenhagenDate(now()) <= dateOnly(phase.closesOn)) return refused('hearingOpen');
      const { id } = await tx.whitePaper.create({
        data: {
          phaseId,
          title: `Hvidbog over høringssvar til ${phase.project.titleDa}`.slice(0, 200),
          department: municipality().name,
          startedAt: now(),
          byId: personIdOf(actor),
        },
        select: { id: true },
      });
      await numberRows(tx, { id, phaseId });
      await recordEvent(tx, actor, 'white_paper.started', { phase: phaseId, project: phase.projectId });
      return ok({ project: phase.project.slug, phase: phase.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('paperThere');
    throw error;
  }
}

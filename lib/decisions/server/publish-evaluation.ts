import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordEffects } from '../effect-policy';
import type { PublishEvaluation } from '../evaluation-schema';
import { idsOfProject, recordedProject } from './internal/recorded-project';

export type PublishEvaluationRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'projectNotFound'
  | 'projectNotPublished'
  | 'evaluationNotFound'
  | 'conflict';

const formerSelect = { publishedAt: true } as const;

/**
 * Publishes what has been learned in a project, for everybody to find in the library of experience, or replaces it by a
 * corrected one; the former is kept. A project has one: of two who write it, or correct the same one, the second is told
 * (`conflict`). Sent twice it is published once and answers the same.
 */
export async function publishEvaluation(
  actor: Actor,
  input: PublishEvaluation,
): Promise<Result<{ project: string; isCorrection: boolean }, PublishEvaluationRefusal>> {
  const verdict = mayRecordEffects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { projectId, replaces, ...written } = input;
  try {
    return await db().$transaction(async (tx) => {
      const project = await tx.project.findUnique({
        where: { id: projectId, AND: { id: reach(actor, 'effect.record') } },
        select: recordedProject,
      });
      if (!project) return refused('projectNotFound');
      if (!project.publication) return refused('projectNotPublished');
      const former = replaces
        ? await tx.evaluation.findUnique({ where: { id: replaces, projectId }, select: formerSelect })
        : null;
      if (replaces && !former) return refused('evaluationNotFound');
      const at = now();
      await tx.evaluation.create({
        data: {
          ...written,
          projectId,
          replacesId: replaces,
          isExample: project.isExample,
          byId: personIdOf(actor),
          publishedAt: former?.publishedAt ?? at,
          correctedAt: former && at,
        },
        select: { id: true },
      });
      await recordEvent(tx, actor, replaces ? 'evaluation.corrected' : 'evaluation.published', idsOfProject(project));
      return ok({ project: project.slug, isCorrection: replaces !== null });
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    // The same form sent twice is no conflict.
    const own = { ...written, projectId, replacesId: replaces, byId: personIdOf(actor) };
    const mine = await db().evaluation.findFirst({ where: own, select: { project: { select: { slug: true } } } });
    return mine ? ok({ project: mine.project.slug, isCorrection: replaces !== null }) : refused('conflict');
  }
}

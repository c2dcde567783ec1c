import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordEffects } from '../effect-policy';
import type { CorrectEffect } from '../effect-schema';
import { effectEventIds, type MeasuringRefusal, measuringRefusal } from './internal/effect-project';
import { recordedProject } from './internal/recorded-project';

export type CorrectEffectRefusal = 'signInNeeded' | 'notAllowed' | 'effectNotFound' | 'conflict' | MeasuringRefusal;

/**
 * Replaces a measured effect by a corrected one. The earlier is kept and no longer shown; nobody is told again. Of
 * two who correct the same one the second is told (`conflict`).
 */
export async function correctEffect(
  actor: Actor,
  input: CorrectEffect,
): Promise<Result<{ project: string }, CorrectEffectRefusal>> {
  const verdict = mayRecordEffects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, ...written } = input;
  const at = now();
  try {
    return await db().$transaction(async (tx) => {
      const found = await tx.effect.findUnique({
        where: { id, projectId: reach(actor, 'effect.record') },
        select: { themeId: true, isExample: true, project: { select: recordedProject } },
      });
      if (!found?.project) return refused('effectNotFound');
      const stop = await measuringRefusal(tx, written, found.project, at);
      if (stop) return refused(stop);
      const { id: correctedId } = await tx.effect.create({
        data: {
          ...written,
          projectId: found.project.id,
          measuredOn: new Date(written.measuredOn),
          isExample: found.isExample,
          byId: personIdOf(actor),
          recordedAt: at,
          replacesId: id,
        },
        select: { id: true },
      });
      const ids = effectEventIds(correctedId, found.project, found.themeId, written.themeId);
      await recordEvent(tx, actor, 'effect.corrected', ids);
      return ok({ project: found.project.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('conflict');
    throw error;
  }
}

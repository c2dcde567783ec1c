import { randomUUID } from 'node:crypto';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import { mayRecordEffects } from '../effect-policy';
import type { RecordEffect } from '../effect-schema';
import { effectEventIds, type MeasuringRefusal, measuringRefusal } from './internal/effect-project';
import { recordedProject } from './internal/recorded-project';

export type RecordEffectRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | MeasuringRefusal;

/**
 * Writes down what has been measured of a published project. Everybody can read it at once, and its people hear of
 * it. Sent twice it is recorded once and answers the same.
 */
export async function recordEffect(actor: Actor, input: RecordEffect): Promise<Result<{ project: string }, RecordEffectRefusal>> {
  const verdict = mayRecordEffects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { projectId, submissionKey, ...written } = input;
  const at = now();

  return db().$transaction(async (tx) => {
    const project = await tx.project.findUnique({
      where: { id: projectId, AND: { id: reach(actor, 'effect.record') } },
      select: recordedProject,
    });
    if (!project) return refused('projectNotFound');
    const stop = await measuringRefusal(tx, written, project, at);
    if (stop) return refused(stop);
    const id = randomUUID();
    const { count } = await tx.effect.createMany({
      data: {
        ...written,
        id,
        projectId,
        measuredOn: new Date(written.measuredOn),
        isExample: project.isExample,
        byId: personIdOf(actor),
        recordedAt: at,
        submissionKey: submissionKeyOf('effect', projectId, submissionKey, JSON.stringify(written)),
      },
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'effect.measured', effectEventIds(id, project, written.themeId));
    return ok({ project: project.slug });
  });
}

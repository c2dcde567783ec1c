import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordDecisions } from '../decision-policy';
import type { DraftDecision } from '../decision-schema';
import { decisionColumns, decisionEventIds } from './internal/decision-rows';
import { recordedProject } from './internal/recorded-project';

export type DecisionFieldRefusal = 'slugTaken' | 'committeeNotFound' | 'meetingInFuture';
export type DraftDecisionRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | DecisionFieldRefusal;

/** Begins a decision as a draft only employees see. A meeting that is still to come has decided nothing. */
export async function draftDecision(
  actor: Actor,
  input: DraftDecision,
): Promise<Result<{ project: string; slug: string }, DraftDecisionRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { projectId, ...written } = input;
  if (written.meetingOn > copenhagenDate(now())) return refused('meetingInFuture');
  try {
    return await db().$transaction(async (tx) => {
      const project = await tx.project.findUnique({
        where: { id: projectId, AND: { id: reach(actor, 'decision.record') } },
        select: recordedProject,
      });
      if (!project) return refused('projectNotFound');
      if (!(await tx.committee.count({ where: { id: written.committeeId } }))) return refused('committeeNotFound');
      const { id, slug } = await tx.decision.create({
        data: { ...decisionColumns(written), projectId, isExample: project.isExample },
        select: { id: true, slug: true },
      });
      await recordEvent(tx, actor, 'decision.drafted', decisionEventIds(id, project));
      return ok({ project: project.slug, slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}

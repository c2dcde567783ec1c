import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import type { AssignCase } from '../work-on-case-schema';
import { deciderRoles } from './internal/decider-roles';

export type AssignCaseRefusal = ModerationRefusal | 'caseNotFound' | 'personNotFound' | 'assignedMeanwhile';

/**
 * Gives a waiting or decided case to an employee who may decide it, or to nobody. Refused when it has
 * gone to somebody else since the form was drawn; done twice it is done once.
 */
export async function assignCase(actor: Actor, input: AssignCase): Promise<Result<{ code: string }, AssignCaseRefusal>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { code, to } = input;

  return db().$transaction(async (tx) => {
    const found = await tx.moderationCase.findFirst({
      where: { contribution: { code, projectId: reach(actor, 'case.decide') } },
      select: { id: true, assigneeId: true, contribution: { select: { id: true, projectId: true } } },
    });
    if (!found) return refused('caseNotFound');
    if (found.assigneeId === (to || null)) return ok({ code });
    if (to) {
      const decider = await tx.employeeRole.count({ where: { userId: to, role: { in: [...deciderRoles] } } });
      if (decider === 0) return refused('personNotFound');
    }
    const moved = await tx.moderationCase.updateMany({
      where: { id: found.id, assigneeId: input.from || null },
      data: { assigneeId: to || null, assignedAt: to ? now() : null },
    });
    if (moved.count === 0) return refused('assignedMeanwhile');
    const ids = { contribution: found.contribution.id, project: found.contribution.projectId };
    await recordEvent(tx, actor, 'case.assigned', { ...ids, ...(to && { person: to }) });
    return ok({ code });
  });
}

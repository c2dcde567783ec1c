import { type Actor, personIdOf } from '@/lib/audit/actor';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { Outcome } from '../case';
import { type DecideCase, decisionProblem } from '../decide-case-schema';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import { settleReports } from './internal/settle-reports';

export type DecideCaseRefusal = ModerationRefusal | 'caseNotFound' | 'reasonNeeded' | 'textNeeded' | 'conflict';

/**
 * Shows or hides a contribution. Whoever decides on a version somebody else has moved past is told
 * so (`conflict`, with the outcome that holds) and changes nothing. A case can be decided again
 * later; every decision stays.
 */
export async function decideCase(
  actor: Actor,
  input: DecideCase,
): Promise<Result<{ code: string; outcome: Outcome; version: number }, DecideCaseRefusal>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const problem = decisionProblem(input);
  if (problem) return refused(problem.code);

  return db().$transaction(async (tx) => {
    const found = await tx.moderationCase.findFirst({
      where: { contribution: { code: input.code } },
      select: { id: true, contributionId: true },
    });
    if (!found) return refused('caseNotFound');
    const at = now();
    const moved = await tx.moderationCase.updateMany({
      where: { id: found.id, version: input.version },
      data: { version: { increment: 1 }, closedAt: at },
    });
    if (moved.count === 0) return overtaken(tx, actor, found.id, input);

    const hiding = input.outcome === 'hidden' && input.reason && input.text ? hidingOf(input.reason, input.text) : null;
    await tx.moderationDecision.create({
      data: { caseId: found.id, outcome: input.outcome, byId: personIdOf(actor), decidedAt: at, ...hiding },
    });
    if (hiding) await hideContribution(tx, actor, found.contributionId, hiding, at);
    else await publishContribution(tx, actor, found.contributionId, at);
    await settleReports(tx, actor, found.contributionId, input.outcome, at);
    return ok({ code: input.code, outcome: input.outcome, version: input.version + 1 });
  });
}

const hidingOf = (reason: NonNullable<DecideCase['reason']>, text: string) => ({ reason, text: text.trim() });

/** A second click of the same person is the same decision; anybody else's is a conflict. */
async function overtaken(tx: Db, actor: Actor, caseId: string, input: DecideCase) {
  const current = await tx.moderationCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { version: true, closedAt: true, decisions: { orderBy: { decidedAt: 'desc' }, take: 1 } },
  });
  const [last] = current.decisions;
  const isMine = last?.byId === personIdOf(actor) && last.outcome === input.outcome;
  if (isMine && current.closedAt && current.version === input.version + 1) {
    return ok({ code: input.code, outcome: input.outcome, version: current.version });
  }
  return refused('conflict', { outcome: current.closedAt && last ? last.outcome : 'open' });
}
